using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.Peers;
using KloeRules.Statistics.Surveys;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>The cases behind the figures of consecutive months.</summary>
/// <param name="Parts">Events, cases or answers of the kind; NaN for a month without a figure.</param>
/// <param name="Wholes">Days, people, all cases or people asked.</param>
internal sealed record CasesByMonth(CaseKind Kind, double[] Parts, double[] Wholes)
{
    private const int Year = 12;

    public Sampling Sampling => Kind is CaseKind.Share or CaseKind.Answers ? Sampling.Share : Sampling.Rate;

    /// <summary>People asked in all these months, taken for a simple random sample.</summary>
    public Answers Answers => new(Parts.Sum() / Wholes.Sum(), Wholes.Sum());

    /// <summary>True for what counts cases at all: not for lengths of time, sums of money, medians and what is worked out of several measures.</summary>
    public static bool AreBehind(Measure measure) => measure is
    {
        Derivation: null,
        Unit: { Quantity: Quantity.Percent, IsRatio: false } or { Quantity: Quantity.Rate } or { Quantity: Quantity.Count, Statistic: Statistic.Total },
    };

    /// <param name="rows">One for each month; null for one without a figure.</param>
    /// <returns>Null where one of the months does not say how many cases stand behind it.</returns>
    public static CasesByMonth? Of(Measure measure, IReadOnlyList<Observation?> rows)
    {
        var known = rows.OfType<Observation>().ToArray();
        if (!AreBehind(measure) || known.Length == 0)
        {
            return null;
        }

        var kind = measure.Unit.Quantity switch
        {
            Quantity.Percent => known.All(row => row is { Sample: not null, Value: not null }) ? CaseKind.Answers : CaseKind.Share,
            Quantity.Rate => CaseKind.Rate,
            _ => CaseKind.Events,
        };
        var cases = rows.Select(row => row is null ? (double.NaN, double.NaN) : Of(kind, measure, row)).ToArray();
        return cases.Any(month => month is null) ? null
            : new CasesByMonth(kind, [.. cases.Select(month => month!.Value.Part)], [.. cases.Select(month => month!.Value.Whole)]);
    }

    /// <summary>The months from the first up to so many, or those from there on.</summary>
    public CasesByMonth Slice(Range months) => this with { Parts = Parts[months], Wholes = Wholes[months] };

    /// <summary>The two-sided probability that chance alone makes these differ so from others over the same months; 1 where it can't be told.</summary>
    public double ChanceBeside(CasesByMonth other)
    {
        var chance = Kind switch
        {
            CaseKind.Answers when other.Kind == CaseKind.Answers => Answers.Since(other.Answers).Chance,
            CaseKind.Share or CaseKind.Answers => TwoShares.OfMonths(Parts, Wholes, other.Parts, other.Wholes).Chance,
            _ => TwoCounts.Of(Parts, Wholes, other.Parts, other.Wholes).Chance,
        };
        return double.IsNaN(chance) ? 1 : chance;
    }

    private static (double Part, double Whole)? Of(CaseKind kind, Measure measure, Observation row) => kind switch
    {
        CaseKind.Events => row.Value is { } events ? (events, Days(row.Month, measure.MonthsCovered)) : null,
        CaseKind.Answers => (row.Value!.Value * row.Sample!.Value, row.Sample.Value),
        _ => Cases.Of(row, measure.Unit),
    };

    private static double Days(Month last, int months)
    {
        Span<double> days = stackalloc double[Year];
        var first = last - (months - 1);
        CalendarDays.Write(first.Year, first.Number, days[..months]);
        var sum = 0.0;
        foreach (var month in days[..months])
        {
            sum += month;
        }

        return sum;
    }
}
