using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Seasons;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>The season of a series, from its ordinary months.</summary>
internal static class SeasonOf
{
    private const int ThreeYears = 36;
    private const int FourYears = 48;
    private const int FiveYears = 60;

    /// <summary>The test is the dearest part of a judgement, and several rules about a measure ask for the same.</summary>
    private static readonly ConditionalWeakTable<MonthlySeries, ConcurrentDictionary<Month, bool>> Found = [];

    private static readonly ConditionalWeakTable<MonthlySeries, ConcurrentDictionary<(Month Last, int Months), Deseasoned>> TakenOut = [];

    /// <summary>Whether months of the same name are alike over the last five years; false too when there are less than three to judge by.</summary>
    public static bool Has(MonthlySeries series, Month last) => Found.GetOrCreateValue(series).GetOrAdd(last, static (last, series) => IsFound(series, last), series);

    private static bool IsFound(MonthlySeries series, Month last) =>
        SeasonTest.Has(SeriesMonths.LatestUsual(series, last, Math.Clamp(last - SeriesMonths.First(series) + 1, 0, FiveYears)));

    /// <summary>
    /// The latest months without their season, which the four years before them tell where there are three at least, else all there are with the months
    /// themselves.
    /// </summary>
    public static Deseasoned Without(MonthlySeries series, Month last, int months) =>
        TakenOut.GetOrCreateValue(series).GetOrAdd((last, months), static (asked, series) => WorkedOut(series, asked.Last, asked.Months), series);

    private static Deseasoned WorkedOut(MonthlySeries series, Month last, int months)
    {
        var before = Math.Clamp(last - (months - 1) - SeriesMonths.First(series), 0, FourYears);
        double[] all = [.. SeriesMonths.LatestUsual(series, last - months, before), .. SeriesMonths.Latest(series, last, months)];
        var without = Deseasoned.Of(all, before >= ThreeYears ? before : all.Length);
        return without with { Months = without.Months[before..] };
    }
}
