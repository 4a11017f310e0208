using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.Surveys;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>How likely chance alone makes the difference between two periods, by the test that fits the measure; or why it can't be told.</summary>
internal readonly record struct PeriodTest(double? Chance, UnknownReason Why, string? Caveat)
{
    private const int Year = 12;
    private const string SimpleSample = "the people asked are taken for a simple random sample, which makes chance look smaller than it is";

    /// <param name="later">The months of the later period, none missing.</param>
    public static PeriodTest Of(Measure measure, Observation[] later, Observation[] earlier) => measure.Unit switch
    {
        // What is worked out of several measures is no count of cases of its own.
        _ when measure.Derivation is not null => OfPairs(later, earlier),
        { Quantity: Quantity.Percent, IsRatio: false } when later.Concat(earlier).All(row => row is { Sample: not null, Value: not null }) => OfSurvey(later, earlier),
        { Quantity: Quantity.Percent, IsRatio: false } => OfShare(measure.Unit, later, earlier),
        { Quantity: Quantity.Count, Statistic: Statistic.Total } => OfCounts(later, earlier),
        { Quantity: Quantity.Rate } => OfRate(measure.Unit, later, earlier),
        _ => OfPairs(later, earlier),
    };

    private static PeriodTest OfSurvey(Observation[] later, Observation[] earlier)
    {
        var (askedLater, askedEarlier) = (later.Sum(row => row.Sample!.Value), earlier.Sum(row => row.Sample!.Value));
        var (agreedLater, agreedEarlier) = (later.Sum(Agreeing), earlier.Sum(Agreeing));
        return Math.Min(askedLater, askedEarlier) < SampledShare.FewestPeople || agreedLater > askedLater || agreedEarlier > askedEarlier
            ? Not(UnknownReason.TooFewCases)
            : new PeriodTest(
                TwoShares.Chance(agreedLater, askedLater, agreedEarlier, askedEarlier),
                UnknownReason.None,
                Math.Min(askedLater, askedEarlier) < SampledShare.FewPeople ? "fewer than 100 people were asked" : SimpleSample);
    }

    private static double Agreeing(Observation row) => row.Value!.Value * row.Sample!.Value;

    private static PeriodTest OfShare(Unit unit, Observation[] later, Observation[] earlier)
    {
        if (PartsOf(later, unit) is not { } after || PartsOf(earlier, unit) is not { } before)
        {
            return Not(UnknownReason.NoCases);
        }

        var (afterWhole, beforeWhole) = (after.Sum(month => month.Whole), before.Sum(month => month.Whole));
        var (afterPart, beforePart) = (after.Sum(month => month.Part), before.Sum(month => month.Part));
        if (afterPart > afterWhole || beforePart > beforeWhole || Math.Min(afterWhole, beforeWhole) < TwoShares.FewestCases)
        {
            return Not(UnknownReason.TooFewCases);
        }

        var isYear = later.Length >= Year && after.Concat(before).All(month => month.Whole > 0);
        return Told(TwoShares.Chance(afterPart, afterWhole, beforePart, beforeWhole, isYear ? TwoShares.Dispersion(after, before) : 1));
    }

    private static PeriodTest OfCounts(Observation[] later, Observation[] earlier) =>
        later.Concat(earlier).Any(row => row.Value is null)
            ? Not(UnknownReason.MissingMonth)
            : Told(TwoCounts.Chance(Values(later), Days(later), Values(earlier), Days(earlier)));

    private static PeriodTest OfRate(Unit unit, Observation[] later, Observation[] earlier) =>
        PartsOf(later, unit) is { } after && PartsOf(earlier, unit) is { } before && after.Sum(month => month.Whole) > 0 && before.Sum(month => month.Whole) > 0
            ? Told(TwoCounts.Chance(
                [.. after.Select(month => month.Part)],
                [.. after.Select(month => month.Whole)],
                [.. before.Select(month => month.Part)],
                [.. before.Select(month => month.Whole)]))
            : Not(UnknownReason.NoCases);

    /// <summary>Other figures, month for month beside the same month a year before.</summary>
    private static PeriodTest OfPairs(Observation[] later, Observation[] earlier) =>
        later.Length < Year ? Not(UnknownReason.OnlyYearsTested)
        : later.Concat(earlier).Any(row => row.Value is null) ? Not(UnknownReason.MissingMonth)
        : SignedRanks.Chance(later.Zip(earlier, (after, before) => after.Value!.Value - before.Value!.Value)) is { } chance ? Told(chance)
        : Not(UnknownReason.NoVariation);

    private static (double Part, double Whole)[]? PartsOf(Observation[] rows, Unit unit)
    {
        var parts = rows.Select(row => Cases.Of(row, unit)).ToArray();
        return parts.Any(part => part is null) ? null : [.. parts.Select(part => part!.Value)];
    }

    private static double[] Values(Observation[] rows) => [.. rows.Select(row => row.Value!.Value)];

    /// <summary>Months of different length are compared by the day.</summary>
    private static double[] Days(Observation[] rows) => [.. rows.Select(row => (double)DateTime.DaysInMonth(row.Month.Year, row.Month.Number))];

    private static PeriodTest Told(double chance) => new(chance, UnknownReason.None, null);

    private static PeriodTest Not(UnknownReason why) => new(null, why, null);
}
