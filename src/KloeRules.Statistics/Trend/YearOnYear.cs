using KloeRules.Statistics.Change;
using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Trend;

/// <summary>
/// Twelve months against the same twelve a year before: what a rolling total that has risen for a year says, with a test that tells it from chance. A rolling
/// total rises exactly when a month lies above the same month a year before, so the twelve differences hold all there is to know.
/// </summary>
/// <param name="Why">Why nothing can be told; then all else is empty.</param>
/// <param name="Effect">Counts: the later rate over the earlier. Shares: their difference. Other figures: the median difference, in their unit.</param>
/// <param name="Chance">The two-sided probability when nothing changed.</param>
/// <param name="Months">How many of the months lie above the same month a year before; ten of twelve come about by chance in 3.9%.</param>
/// <param name="Serial">The factor by which months that resemble the one before have raised the variance; 1 where they have not.</param>
public readonly record struct YearOnYear(CannotTell Why, double Effect, double Chance, SignTest Months, double Serial)
{
    /// <summary>Pairs of months below which nothing is told.</summary>
    public const int FewestPairs = 10;

    private const int Year = 12;

    /// <summary>Of the effect, 95%; unknown for other figures.</summary>
    public Interval Interval { get; init; } = Interval.Unknown;

    /// <summary>How many times the variance of chance the months show; NaN when that could not be judged.</summary>
    public double Dispersion { get; init; } = double.NaN;

    /// <summary>The test behind a change of counts; null for shares and other figures.</summary>
    public CountMethod? Method { get; init; }

    /// <summary>Events that are counted: the ratio of the two rates (<see cref="TwoCounts"/>).</summary>
    /// <param name="events">24 months, oldest first; NaN is a missing month, which takes the same month of the other year out.</param>
    /// <param name="exposure">For each month, what the events are counted against: days, or people.</param>
    /// <param name="isSeasonal">Whether each calendar month has its own level; used when all twelve pairs are there.</param>
    public static YearOnYear OfCounts(ReadOnlySpan<double> events, ReadOnlySpan<double> exposure, bool isSeasonal = false)
    {
        var (counted, exposed) = (YearPairs.Of(events, events, exposure), YearPairs.Of(exposure, events, exposure));
        var hasSeason = isSeasonal && counted.Count == Year;
        var serial = SerialFactor(counted, exposed, hasSeason);
        var change = TwoCounts.Of(counted.Later, exposed.Later, counted.Earlier, exposed.Earlier, hasSeason, serial);
        return Told(change.Why, change.Ratio, change.Chance, counted, YearPairs.OfRates(events, exposure), change.IsDispersionJudged ? serial : 1) with
        {
            Interval = change.Interval,
            Dispersion = change.Dispersion,
            Method = change.Method,
        };
    }

    /// <summary>Cases of a kind among all cases: the difference of the two shares (<see cref="TwoShares"/>).</summary>
    /// <param name="parts">For each of 24 months, oldest first, cases of the kind; NaN is a missing month, which takes the same month of the other year out.</param>
    /// <param name="wholes">For each month all cases.</param>
    public static YearOnYear OfShares(ReadOnlySpan<double> parts, ReadOnlySpan<double> wholes)
    {
        var (part, whole) = (YearPairs.Of(parts, parts, wholes), YearPairs.Of(wholes, parts, wholes));
        var change = TwoShares.OfMonths(part.Later, whole.Later, part.Earlier, whole.Earlier);
        var serial = double.IsNaN(change.Dispersion) ? 1 : SerialFactor(part, whole, hasSeason: false);
        if (serial > 1)
        {
            change = TwoShares.Of(
                part.Later.Sum(), whole.Later.Sum(), part.Earlier.Sum(), whole.Earlier.Sum(), serial * Math.Max(1, change.Dispersion));
        }

        return Told(change.Why, change.Difference, change.Chance, part, YearPairs.OfRates(parts, wholes), serial) with
        {
            Interval = change.Interval,
            Dispersion = change.Dispersion,
        };
    }

    /// <summary>Any other figures: whether the differences lean one way, the larger ones weighing more (<see cref="SignedRanks"/>).</summary>
    /// <param name="figures">24 months, oldest first; NaN is a missing month, which takes the same month of the other year out.</param>
    public static YearOnYear OfFigures(ReadOnlySpan<double> figures)
    {
        var pairs = YearPairs.Of(figures, figures, figures);
        return SignedRanks.Chance(pairs.Ordered()) is { } chance
            ? Told(CannotTell.Nothing, SenSlope.Median([.. pairs.Differences()]), chance, pairs, pairs, 1)
            : Unknown(CannotTell.TooFewCases);
    }

    private static YearOnYear Told(CannotTell why, double effect, double chance, YearPairs pairs, YearPairs rates, double serial)
    {
        why = why == CannotTell.Nothing && pairs.Count < FewestPairs ? CannotTell.MissingMonth : why;
        return why == CannotTell.Nothing
            ? new YearOnYear(why, effect, chance, SignTest.Of(rates.Ordered()), serial)
            : Unknown(why);
    }

    private static YearOnYear Unknown(CannotTell why) => new(why, double.NaN, double.NaN, default, double.NaN);

    private static double SerialFactor(YearPairs counted, YearPairs exposed, bool hasSeason)
    {
        var (before, after) = (counted.Earlier.Sum() / exposed.Earlier.Sum(), counted.Later.Sum() / exposed.Later.Sum());
        var (earlier, later) = (new double[Year], new double[Year]);
        Array.Fill(earlier, double.NaN);
        Array.Fill(later, double.NaN);
        for (var i = 0; i < counted.Count; i++)
        {
            var (usualBefore, usualAfter) = (before * exposed.Earlier[i], after * exposed.Later[i]);
            var season = hasSeason ? (counted.Earlier[i] + counted.Later[i]) / (usualBefore + usualAfter) : 1;
            earlier[counted.Places[i]] = counted.Earlier[i] - (usualBefore * season);
            later[counted.Places[i]] = counted.Later[i] - (usualAfter * season);
        }

        return SerialCorrelation.Factor(later, earlier);
    }
}
