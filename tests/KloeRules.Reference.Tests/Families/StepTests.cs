using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Steps;

namespace KloeRules.Reference.Tests.Families;

public sealed class StepTests
{
    private const int LeastStretch = 6;

    public static TheoryData<string> ChangePoints => ReferenceCases.Of("changepoint");

    public static TheoryData<string> BreakPoints => ReferenceCases.Of("breakpoints");

    public static TheoryData<string> SingleChanges => ReferenceCases.Of("single_change_tests");

    [Theory]
    [MemberData(nameof(ChangePoints))]
    public void The_cuts_of_least_cost_are_what_changepoint_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();
        // A series that never moves has no wobble to be measured in.
        var wobble = MovingRange.Wobble(months) ?? 1;
        double[] scaled = [.. months.Select(figure => figure / wobble)];
        var n = months.Length;
        var (bic, strict) = (2 * Math.Log(n), 3 * Math.Log(n));
        var one = Segments.Into(scaled, LeastStretch, 1)!;
        var none = Segments.Into(scaled, LeastStretch, 0)!;

        var against = new Against(read);
        Cuts(against, "pelt_mean_bic_scaled_by_mr_sigma_min6", scaled, bic, Segments.Penalised(scaled, LeastStretch, bic).Ends);
        Cuts(against, "pelt_manual_3logn_scaled_min6", scaled, strict, Segments.Penalised(scaled, LeastStretch, strict).Ends);
        Cuts(against, "amoc_mean_bic_scaled_by_mr_sigma_min6", scaled, bic, none.Squares - one.Squares > bic ? one.Ends : []);
        against.Holds();
    }

    [Theory]
    [MemberData(nameof(BreakPoints))]
    public void Cuts_for_each_number_of_them_are_what_strucchange_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();
        var n = months.Length;
        var least = Math.Max(LeastStretch, (int)Math.Ceiling(0.15 * n));
        var squares = ReferenceCase.Numbers(read.Given("RSS")!.Value);
        Segments[] cut = [.. squares.Select((_, count) => Segments.Into(months, least, count)!)];
        var breaks = ReferenceCase.Numbers(read.Given("optimal_breaks_1based")!.Value);
        var sums = PartialSums.Of(months)!;

        new Against(read)
            .Near("RSS", [.. cut.Select(one => one.Squares)])
            .Near("BIC", [.. cut.Select((one, count) => (n * (Math.Log(one.Squares / n) + 1 + Math.Log(2 * Math.PI))) + (2 * (count + 1) * Math.Log(n)))])
            .Near("optimal_breaks_1based", [.. cut[breaks.Length].Ends.Select(end => (double)end)])
            .Near("ols_cusum", sums.Greatest)
            .Near("ols_cusum_p", sums.Chance)
            .Holds();
    }

    [Theory]
    [MemberData(nameof(SingleChanges))]
    public void Statistics_of_one_change_are_what_trend_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();
        var pettitt = Pettitt.Of(months);
        var homogeneity = StandardNormalHomogeneity.Of(months);
        var sums = PartialSums.Of(months);

        new Against(read)
            .Near("pettitt|U", pettitt.Statistic)
            .Near("pettitt|p", pettitt.Chance)
            .Near("pettitt|change_at_1based", AsNumbers(pettitt.After))
            .Near("snht|T", homogeneity?.Statistic)
            .Near("snht|change_at_1based", AsNumbers(homogeneity?.After))
            .Near("buishand_range|R_over_sqrt_n", sums?.Range)
            .Near("buishand_range|change_at_1based", AsNumbers(sums?.After))
            .Near("buishand_u|U", sums?.Squares)
            .Near("buishand_u|change_at_1based", AsNumbers(sums?.After))
            .Holds();
    }

    private static void Cuts(Against against, string path, double[] scaled, double penalty, IReadOnlyList<int> ends)
    {
        int[] edges = [0, .. ends, scaled.Length];
        against
            .Near($"{path}|penalty", penalty)
            .Near($"{path}|changepoints_1based_last_of_segment", AsNumbers(ends))
            .Near($"{path}|segment_means", [.. edges.Skip(1).Zip(edges, (end, start) => scaled[start..end].Average())]);
    }

    private static double[] AsNumbers(IReadOnlyList<int>? places) => [.. (places ?? []).Select(place => (double)place)];
}
