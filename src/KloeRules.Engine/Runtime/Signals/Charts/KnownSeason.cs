using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Seasons;

namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>
/// The season of a series as far as it is known at a month: from the declared baseline, otherwise from up to five years before. Taken out only where the
/// test finds one.
/// </summary>
/// <param name="First">The month that the indices begin with.</param>
/// <param name="Months">How many months it was looked for in.</param>
internal sealed record KnownSeason(Season Season, SeasonalIndices? Indices, Month First, int Months)
{
    private const int Fewest = 36;
    private const int Most = 60;
    private const int TwoYears = 24;

    /// <summary>The test is the dearest part of a judgement, and every rule about a measure asks for the same.</summary>
    private static readonly ConditionalWeakTable<MonthlySeries, ConcurrentDictionary<Month, KnownSeason>> Found = [];

    /// <param name="last">The last month it is taken from.</param>
    public static KnownSeason Of(MonthlySeries series, Month last)
    {
        var (first, end) = ProcessBaseline.Window(series, last, Most);
        return end - first + 1 < Fewest
            ? new KnownSeason(Season.Unknown, null, first, Math.Max(0, end - first + 1))
            : Found.GetOrCreateValue(series).GetOrAdd(end, static (_, of) => Tested(of.series, of.first, of.end), (series, first, end));
    }

    /// <summary>A figure of a month without its season.</summary>
    public double Without(double figure, Month month) => Indices?.Without(figure, month - First) ?? figure;

    /// <summary>What a level without season comes to in a month.</summary>
    public double With(double level, Month month) => Indices?.With(level, month - First) ?? level;

    public double[] Without(ReadOnlySpan<double> figures, Month first) => Indices?.Adjusted(figures, first - First) ?? figures.ToArray();

    /// <summary>What a reader must know of it; null for nothing.</summary>
    public string? Warning => Season switch
    {
        Season.Left => "it has a season that can't be taken out, because too many months are missing",
        Season.Unknown when Months < TwoYears => "its season is not known",
        Season.Unknown when Months < Fewest => "a season can't be told from less than three years",
        Season.Unknown => "its season can't be told, because too many months are missing",
        _ => null,
    };

    private static KnownSeason Tested(MonthlySeries series, Month first, Month last)
    {
        var months = SeriesMonths.UsualBetween(series, first, last);
        var without = Deseasoned.Of(months, months.Length);
        return new KnownSeason(without.Season, without.Adjusted, first, months.Length);
    }
}
