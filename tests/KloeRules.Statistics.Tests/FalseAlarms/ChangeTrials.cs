using KloeRules.Statistics.Chance;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>Tests of twelve months against the twelve before.</summary>
internal static class ChangeTrials
{
    private const int Year = 12;
    private const double Significant = 0.05;
    private const double Share = 0.3;

    private static readonly double[] Days = [.. Enumerable.Repeat(1.0, 2 * Year)];

    public static IEnumerable<Trial> All { get; } =
    [
        .. from noise in (string[])["normal", "Poisson 0.5", "Poisson 2", "Poisson 5", "AR 0.3", "AR 0.6", "seasonal"] from trial in Counts(noise) select trial,
        Of("quasi-Poisson by month", "seasonal", months => TwoCounts.Of(months.AsSpan(Year), Days.AsSpan(Year), months.AsSpan(0, Year), Days.AsSpan(0, Year), true).Chance),
        Of("year on year, counts by month", "seasonal", months => YearOnYear.OfCounts(months, Days, isSeasonal: true).Chance),
        .. from cases in (int[])[10, 100] select new Trial("two proportions", $"binomial, {cases} a month", numbers => Shares(numbers, cases, 0)),
        new("two proportions", "binomial, overdispersed", numbers => Shares(numbers, 100, 0.08)),
    ];

    private static Trial[] Counts(string noise) =>
    [
        Of("quasi-Poisson", noise, months => TwoCounts.Of(months.AsSpan(Year), Days.AsSpan(Year), months.AsSpan(0, Year), Days.AsSpan(0, Year)).Chance),
        Of("year on year, counts", noise, months => YearOnYear.OfCounts(months, Days).Chance),
    ];

    private static Trial Of(string rule, string noise, Func<double[], double> chance) =>
        new(rule, noise, numbers => chance(Noise.All[noise](numbers, 2 * Year)) <= Significant);

    /// <param name="wobble">Standard deviation by which the share itself differs between months.</param>
    private static bool Shares(SeededNumbers numbers, int cases, double wobble)
    {
        var wholes = Noise.Each(2 * Year, _ => cases);
        var parts = Noise.Each(2 * Year, _ => Noise.Binomial(numbers, cases, Share + (wobble * numbers.Normal())));
        return TwoShares.OfMonths(parts.AsSpan(Year), wholes.AsSpan(Year), parts.AsSpan(0, Year), wholes.AsSpan(0, Year)).Chance <= Significant;
    }
}
