using System.Globalization;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Surveys;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>The state of the data behind the judged month.</summary>
internal static class DataSignals
{
    /// <summary>Nothing is there for the month that should be published by now. A figure that was withheld is there.</summary>
    public static Sight Late(in AskedSignal asked)
    {
        var scorecard = asked.At.Scorecard(asked.Slot, asked.Place);
        if (asked.Series is null && scorecard is null)
        {
            return Figures.Nothing(UnknownReason.NoData);
        }

        if (asked.Series?[asked.Month] is { } row && (row.Value is not null || (row.Marks & Marks.Suppressed) != 0))
        {
            return new Sight(Reading.Of(false)) { Value = row.Value, Sources = [row.Source] };
        }

        if (scorecard?.Month == asked.Month)
        {
            return new Sight(Reading.Of(false)) { Sources = [scorecard.LastMonth.Source] };
        }

        // What came out later, or before the series begins, does not say whether this month was there in time.
        var isKnown = (asked.Series is not null && asked.Month >= asked.Series.First) || scorecard?.Month < asked.Month;
        return isKnown ? new Sight(Reading.Of(true)) : Figures.Nothing(UnknownReason.TooLittleHistory);
    }

    /// <summary>Numbers: a share of the first figure, or an amount, or neither for any revision; 1 when exactly that is enough.</summary>
    public static Sight Revised(in AskedSignal asked, MonthlySeries series)
    {
        var latest = Figures.OfMonth(series, asked.Month);
        if (latest.Value is not { } value)
        {
            return latest;
        }

        var (share, amount, isIncluded) = (asked.Numbers[0], asked.Numbers[1], asked.Numbers[2] != 0);
        var row = series[asked.Month]!;
        var isAny = double.IsNaN(share) && double.IsNaN(amount);
        if (row.FirstPublished is not { } first)
        {
            return isAny
                ? latest with { Reading = Reading.Of((row.Marks & Marks.Revised) != 0) }
                : latest with { Reading = Reading.Unknown(UnknownReason.NoFirstFigure) };
        }

        var sight = latest with
        {
            Reference = first,
            Difference = value - first,
            Relative = first != 0 ? (value - first) / Math.Abs(first) : value == 0 ? 0 : null,
        };
        if (isAny)
        {
            return sight with { Reading = Reading.Of((row.Marks & Marks.Revised) != 0 || Compared.Of(value, first, Math.Abs(first)) != 0) };
        }

        if ((double.IsNaN(share) ? sight.Difference : sight.Relative) is not { } moved)
        {
            return sight with { Reading = Reading.Unknown(UnknownReason.ZeroBase) };
        }

        var side = Compared.Of(Math.Abs(moved), double.IsNaN(share) ? amount : share, double.IsNaN(share) ? Math.Abs(value) + Math.Abs(first) : 1 + Math.Abs(moved));
        return sight with { Reading = Reading.Of(isIncluded ? side >= 0 : side > 0) };
    }

    /// <summary>Fewer people asked, or where nobody is asked fewer cases, than the number.</summary>
    public static Sight SampleBelow(in AskedSignal asked, MonthlySeries series)
    {
        var latest = Figures.OfMonth(series, asked.Month);
        if (latest.Value is null)
        {
            return latest;
        }

        var row = series[asked.Month]!;
        return (row.Sample ?? row.Denominator) is { } cases
            ? latest with
            {
                Detail = $"based on {cases.ToString("#,0", CultureInfo.InvariantCulture)} {(row.Sample is null ? "cases" : "people")}",
                Reading = Reading.Of(cases < asked.Numbers[0]),
            }
            : latest with { Reading = Reading.Unknown(UnknownReason.NoCases) };
    }

    /// <summary>The margin that is published, or for a share of people asked the one that follows from their number.</summary>
    public static Sight MarginAbove(in AskedSignal asked, MonthlySeries series)
    {
        var latest = Figures.OfMonth(series, asked.Month);
        if (latest.Value is not { } value)
        {
            return latest;
        }

        var row = series[asked.Month]!;
        var isWorkedOut = row.Margin is null && row.Sample > 0 && series.Measure.Unit is { Quantity: Quantity.Percent, IsRatio: false } && value is >= 0 and <= 1;
        var known = isWorkedOut ? SampledShare.Margin(value, row.Sample!.Value) : row.Margin;
        return known is { } margin
            ? latest with
            {
                Difference = margin,
                Caveat = isWorkedOut ? "the margin is worked out from the number of people asked, as for a simple random sample" : null,
                Reading = Reading.Of(Compared.Of(margin, asked.Numbers[0], 1) > 0),
            }
            : latest with { Reading = Reading.Unknown(UnknownReason.NoCases) };
    }
}
