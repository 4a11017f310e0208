using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Key2019;

namespace KloeRules.Reference.Tests.Families;

public sealed class KeyOf2019Tests
{
    private delegate bool? Symbol(ReadOnlySpan<double> months, Side side, Baseline baseline);

    public static TheoryData<string> Cases => ReferenceCases.Of("key2019_rolling");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_key_is_what_rolling_windows_of_pandas_give(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();
        double[] Each(Func<int, double> of) => [.. Enumerable.Range(0, months.Length).Select(of)];
        ReadOnlySpan<double> Window(int last, int length) => last + 1 < length ? [] : months.AsSpan()[(last + 1 - length)..(last + 1)];

        var against = new Against(read)
            .Near("prev24_mean", Each(t => BesideAverage.Of(Window(t - 1, 24))?.Mean ?? double.NaN))
            .Near("prev24_sd_sample", Each(t => BesideAverage.Of(Window(t - 1, 24))?.Deviation ?? double.NaN))
            .Near("incl24_mean", Each(t => BesideAverage.Of(Window(t, 24))?.Mean ?? double.NaN))
            .Near("incl24_sd_sample", Each(t => BesideAverage.Of(Window(t, 24))?.Deviation ?? double.NaN))
            .Near("rolling3_mean", Each(t => Figures.Mean(Window(t, 3))))
            .Near("rolling12_sum", Each(t => t < 11 ? double.NaN : Figures.Sum(Window(t, 12))))
            .Near("rolling12_change_on_year_pct", Each(t => t < 23 ? double.NaN : Percent(Figures.Sum(Window(t, 12)), Figures.Sum(Window(t - 12, 12)))))
            .Near("month_on_same_month_last_year_pct", Each(t => t < 12 ? double.NaN : Percent(months[t], months[t - 12])));
        Hold("a", 1, KeySymbols.A);
        Hold("b", 3, KeySymbols.B);
        Hold("c", 8, KeySymbols.C);
        against.Holds();

        // The reference has no average for a window with a gap; ours allows four.
        bool IsWhole(int last) => Figures.Count(Window(last, BesideAverage.Months)) == BesideAverage.Months;

        void Hold(string symbol, int count, Symbol judge)
        {
            foreach (var (side, sideName) in new[] { (Side.Above, "high"), (Side.Below, "low") })
            {
                foreach (var (baseline, baselineName) in new[] { (Baseline.Before, "excl"), (Baseline.Including, "incl") })
                {
                    against.Near($"{symbol}_{sideName}({baselineName})", Each(t => IsWhole(baseline == Baseline.Before ? t - count : t) && judge(months.AsSpan()[..(t + 1)], side, baseline) == true ? 1 : 0));
                }
            }
        }
    }

    private static double Percent(double latest, double earlier) => 100 * (ChangeArrow.Of(latest, earlier)?.Share ?? double.NaN);
}
