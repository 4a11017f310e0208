using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>The judged month beside each of the months before it.</summary>
internal static class RecordSignals
{
    public static Sight Over(in AskedSignal asked, MonthlySeries series) => Judge(asked, series, (int)asked.Numbers[0]);

    public static Sight Since(in AskedSignal asked, MonthlySeries series) => Judge(asked, series, asked.Month.Index - (int)asked.Numbers[0] + 1);

    /// <summary>The same figure in every month: one that differs settles it, a missing one leaves it open.</summary>
    public static Sight Unchanged(in AskedSignal asked, MonthlySeries series)
    {
        var latest = Figures.OfMonth(series, asked.Month);
        if (latest.Value is not { } value)
        {
            return latest;
        }

        var months = SeriesMonths.Latest(series, asked.Month, (int)asked.Numbers[0]);
        var known = months.Where(figure => !double.IsNaN(figure)).ToArray();
        var allSame = known.All(figure => Compared.Of(figure, value, Math.Abs(value)) == 0);
        return latest with
        {
            Reading = Sides.Told(allSame && known.Length == months.Length, allSame, SeriesMonths.WhyMissing(series, asked.Month, months.Length)),
        };
    }

    private static Sight Judge(in AskedSignal asked, MonthlySeries series, int count)
    {
        var (latest, month) = (Figures.OfMonth(series, asked.Month), asked.Month);
        if (latest.Value is not { } value)
        {
            return latest;
        }

        if (count < 2)
        {
            return latest with { Reading = Reading.Unknown(UnknownReason.TooLittleHistory) };
        }

        var others = SeriesMonths.Latest(series, month - 1, count - 1);
        var known = others.Where(figure => !double.IsNaN(figure)).ToArray();
        return Sides.Judge(asked.Sign!.Value, side =>
        {
            var allBeaten = known.All(figure => side * Compared.Of(value, figure, Math.Abs(value) + Math.Abs(figure)) > 0);
            return latest with
            {
                Reference = known.Length == 0 ? null : side > 0 ? known.Max() : known.Min(),
                Reading = Sides.Told(allBeaten && known.Length == others.Length, allBeaten, SeriesMonths.WhyMissing(series, month - 1, others.Length)),
                WorkOutBasis = () => SeriesMonths.Basis("highest and lowest month", month, [.. others, value]) with
                {
                    // Each of the months is as likely as any other to be the highest, and to be the lowest.
                    Chance = allBeaten && known.Length == others.Length ? Math.Min(1, 2.0 / count) : null,
                },
            };
        });
    }
}
