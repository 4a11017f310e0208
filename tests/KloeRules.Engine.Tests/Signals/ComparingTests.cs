using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Signals;

/// <summary>A force beside its peers and its own areas, on figures that are easily checked by hand.</summary>
public sealed class ComparingTests
{
    private static readonly Month January = new(2023, 1);

    private static readonly string[] Peers = ["Avon", "Dorset", "Kent", "Norfolk", "Suffolk"];

    private static readonly string[] Catalogue =
    [
        "pack \"Ours\" version 1",
        "  peers are " + string.Join(", ", Peers.Select(peer => $"\"{peer}\"")),
        "  national \"Country\"",
        "group LPAs is Swindon, County",
        "measure Rate",
        "  unit rate per 1,000",
        "  lower is better",
        "measure Calls",
    ];

    [Theory]
    [InlineData("worse than peers", 3.1, Verdict.Asked)]
    [InlineData("worse than peers", 3, Verdict.Quiet)]
    [InlineData("better than peers", 2.9, Verdict.Asked)]
    [InlineData("worse than peers by > 10%", 3.3, Verdict.Quiet)]
    [InlineData("worse than peers by > 10%", 3.4, Verdict.Asked)]
    [InlineData("above peers by > 0.5 per 1,000", 3.6, Verdict.Asked)]
    [InlineData("in the worst 2 of 6 forces", 4, Verdict.Asked)]
    [InlineData("in the worst 2 of 6 forces", 3.5, Verdict.Quiet)]
    [InlineData("ranked worse than 4th", 4.5, Verdict.Asked)]
    [InlineData("ranked worse than 4th", 4, Verdict.Quiet)]
    [InlineData("bottom quartile", 5.1, Verdict.Asked)]
    [InlineData("bottom quartile", 4.9, Verdict.Quiet)]
    [InlineData("worst among peers", 5, Verdict.Quiet)]
    [InlineData("worst among peers", 5.1, Verdict.Asked)]
    public void Beside_peers_at_1_to_5(string judgement, double own, Verdict verdict) =>
        Assert.Equal(verdict, One("Rate " + judgement, ("", own), ("Avon", 1), ("Dorset", 2), ("Kent", 3), ("Norfolk", 4), ("Suffolk", 5)).Verdict);

    [Fact]
    public void A_peer_is_never_judged_as_an_area_of_the_force()
    {
        var findings = All("Rate > 2 per 1,000", ("", 3), ("Swindon", 3), ("Avon", 9), ("Country", 9));

        Assert.Equal(["", "Swindon"], findings.Select(finding => finding.Area));
    }

    [Fact]
    public void Months_that_only_a_peer_has_do_not_move_the_meeting() =>
        Assert.Equal(January, Frame([Series("", 1, 2, 3), new MonthlySeries(Pack("Rate up").Measures[0], "Avon", [Row(January + 2, 5)])]).Latest);

    [Fact]
    public void Three_peers_with_figures_are_too_few_for_an_average()
    {
        var finding = One("Rate worse than peers", ("", 9), ("Avon", 1), ("Dorset", 2), ("Kent", 3));

        Assert.Equal((Verdict.CannotTell, UnknownReason.TooFewOthers), (finding.Verdict, finding.Reason));
    }

    [Theory]
    [InlineData(4.5, Verdict.Asked, UnknownReason.None)]
    [InlineData(3.5, Verdict.CannotTell, UnknownReason.OthersMissing)]
    [InlineData(2.5, Verdict.Quiet, UnknownReason.None)]
    public void A_missing_peer_leaves_a_place_open_only_where_it_could_change_it(double own, Verdict verdict, UnknownReason reason)
    {
        var finding = One("Rate in the worst 2", ("", own), ("Avon", 1), ("Dorset", 2), ("Kent", 3), ("Norfolk", 4));

        Assert.Equal((verdict, reason), (finding.Verdict, finding.Reason));
    }

    [Fact]
    public void The_country_is_one_figure_and_needs_no_more()
    {
        var step = One("Rate above the national average", ("", 4), ("Country", 3)).Explanation!;

        Assert.Equal((Truth.True, 3, 1), (step.Truth, step.Reference, step.Difference));
        Assert.Equal(("national", 1, 1), (step.Standing!.Among, step.Standing.Known, step.Standing.Others));
        Assert.Equal([new AreaFigure("", 4), new AreaFigure("Country", 3)], step.Standing.Figures);
    }

    [Fact]
    public void No_figure_for_the_country_is_said() =>
        Assert.Equal(UnknownReason.TooFewOthers, One("Rate above national", ("", 4)).Reason);

    [Theory]
    [InlineData(5, Verdict.Quiet)]
    [InlineData(9, Verdict.Asked)]
    public void Out_of_line_is_beyond_the_spread_among_peers(double own, Verdict verdict)
    {
        var finding = One("Rate out of line with peers over 1 month", ("", own), ("Avon", 1), ("Dorset", 2), ("Kent", 3), ("Norfolk", 4), ("Suffolk", 5));

        Assert.Equal(verdict, finding.Verdict);
    }

    [Theory]
    [InlineData(100_000, Verdict.Asked)]
    [InlineData(300, Verdict.Quiet)]
    public void Out_of_line_is_beyond_its_own_sampling_error_too(double people, Verdict verdict)
    {
        var own = new MonthlySeries(Pack("Rate up").Measures[0], "", [Row(January, 9) with { Denominator = people }]);
        var peers = Peers.Select((peer, i) => Series(peer, i + 1));
        var pack = Pack("Rate out of line with peers over 1 month");

        Assert.Equal(verdict, Judged.One(pack, Frame([own, .. peers], pack), January).Verdict);
    }

    [Theory]
    [InlineData("Rate varies between LPAs by > 1 per 1,000", Verdict.Asked)]
    [InlineData("Rate varies between LPAs by > 2 per 1,000", Verdict.Quiet)]
    [InlineData("Rate varies between LPAs by > 50%", Verdict.Asked)]
    [InlineData("Rate varies between LPAs", Verdict.Asked)]
    [InlineData("Rate worst in Swindon", Verdict.Asked)]
    [InlineData("Rate worst in County", Verdict.Quiet)]
    [InlineData("Rate worse in Swindon than County", Verdict.Asked)]
    [InlineData("Rate worse in County than in Swindon", Verdict.Quiet)]
    public void Areas_at_4_and_2(string condition, Verdict verdict) =>
        Assert.Equal(verdict, One(condition, ("", 3), ("Swindon", 4), ("County", 2)).Verdict);

    [Fact]
    public void A_spread_is_judged_once_and_names_both_ends()
    {
        var step = One("Rate varies between LPAs", ("", 3), ("Swindon", 4), ("County", 2)).Explanation!;

        Assert.Equal(("", 4, 2), (step.Area, step.Limit, step.Reference));
        Assert.Equal(("Swindon", "County"), (step.Standing!.Highest, step.Standing.Lowest));
    }

    [Fact]
    public void A_ratio_to_peers_that_keeps_rising_diverges()
    {
        var pack = Pack("Calls diverging from peers");
        var flat = Peers.Select(peer => Written.Months(pack.Measures[1], peer, January - 23, [.. Enumerable.Range(0, 24).Select(i => (double?)(100 + (i * 7 % 5)))]));
        var rising = Written.Months(pack.Measures[1], "", January - 23, [.. Enumerable.Range(0, 24).Select(i => (double?)(50 + (2 * i) + (i * 3 % 4)))]);
        var steady = Written.Months(pack.Measures[1], "", January - 23, [.. Enumerable.Range(0, 24).Select(i => (double?)(50 + (i * 3 % 4)))]);

        Assert.Equal(Verdict.Asked, Judged.One(pack, Frame([rising, .. flat], pack), January).Verdict);
        Assert.Equal(Verdict.Quiet, Judged.One(pack, Frame([steady, .. flat], pack), January).Verdict);
    }

    [Theory]
    [InlineData("Calls moves with Rate", Verdict.Asked)]
    [InlineData("Calls moves against Rate", Verdict.Quiet)]
    [InlineData("Calls moves with Rate within 3 months", Verdict.Asked)]
    public void Changes_that_go_together(string condition, Verdict verdict)
    {
        var pack = Pack(condition);
        var wobble = Enumerable.Range(1, 48).Select(month => (double)(int)System.Numerics.BigInteger.ModPow(3, month, 101)).ToArray();
        var calls = Written.Months(pack.Measures[1], "", January - 47, [.. wobble.Select(figure => (double?)(1_000 + figure))]);
        var rate = Written.Months(pack.Measures[0], "", January - 47, [.. wobble.Select(figure => (double?)(figure / 10))]);

        Assert.Equal(verdict, Judged.One(pack, Frame([calls, rate], pack), January).Verdict);
    }

    [Fact]
    public void Growth_beside_that_of_peers_says_what_it_rests_on()
    {
        var pack = Pack("Calls diverging from peers");
        var flat = Peers.Select(peer => Written.Months(pack.Measures[1], peer, January - 23, [.. Enumerable.Range(0, 24).Select(i => (double?)(100 + (i * 7 % 5)))]));
        var grown = Written.Months(pack.Measures[1], "", January - 23, [.. Enumerable.Range(0, 24).Select(i => (double?)((i < 12 ? 100 : 150) + (i * 7 % 5)))]);
        var basis = Judged.One(pack, Frame([grown, .. flat], pack), January).Explanation!.Basis!;

        Assert.Equal("growth beside that of the others (quasi-Poisson)", basis.Method);
        Assert.Equal((January - 11, January, January - 23, January - 12), (basis.First, basis.Last, basis.Earlier!.Value.First, basis.Earlier.Value.Last));
        Assert.Equal((EffectKind.Relative, 0.49), (basis.Effect!.Kind, Math.Round(basis.Effect.Size, 2)));
        Assert.InRange(basis.Effect.Low!.Value, 0.3, 0.49);
    }

    [Fact]
    public void From_four_peers_it_is_hardly_known_how_far_they_differ()
    {
        var step = One("Rate out of line with peers over 1 month", ("", 12), ("Avon", 1), ("Dorset", 2), ("Kent", 3), ("Norfolk", 4)).Explanation!;

        Assert.Equal("its own sampling error is not known", step.Caveat);
        Assert.Equal(["its own sampling error is not known", "from four others it is hardly known how far they usually differ"], step.Basis!.Warnings);
    }

    [Theory]
    [InlineData(90, Verdict.Asked)]
    [InlineData(60, Verdict.Quiet)]
    public void From_twenty_areas_on_a_funnel_tells_who_is_out_of_line(double own, Verdict verdict)
    {
        string[] many = [.. Enumerable.Range(1, 21).Select(number => $"Force {number}")];
        var pack = Judged.Pack(
        [
            "pack \"Ours\" version 1",
            "  peers are " + string.Join(", ", many.Select(force => $"\"{force}\"")),
            "measure Rate",
            "  unit rate per 1,000",
            "  lower is better",
            "flag Rate out of line with peers over 1 month",
        ]);
        MonthlySeries Of(string area, double events) => new(pack.Measures[0], area, [Row(January, events / 10) with { Numerator = events, Denominator = 10_000 }]);
        var frame = new Frame([Of("", own), .. many.Select((force, i) => Of(force, 50 + (i % 7) - 3))], [], [], many);
        var finding = Judged.One(pack, frame, January);

        Assert.Equal(verdict, finding.Verdict);
        if (verdict == Verdict.Asked)
        {
            Assert.Equal("funnel of 22 areas", finding.Explanation!.Basis!.Method);
            Assert.InRange(finding.Explanation.Basis.Dispersion!.Value, 0, 1.5);
        }
    }

    [Theory]
    [InlineData(1_000, 1, 6)]
    [InlineData(10_000_000, 1, 1)]
    public void Places_say_what_chance_leaves_open(double people, int first, int last)
    {
        var pack = Pack("Rate in the worst 2");
        MonthlySeries Of(string area, double rate) => new(pack.Measures[0], area, [Row(January, rate) with { Denominator = people }]);
        var step = Judged.One(pack, Frame([Of("", 6), .. Peers.Select((peer, i) => Of(peer, i + 1))], pack), January).Explanation!;

        Assert.Equal((first, last, 6), step.Basis!.Places);
        Assert.Equal(last == 1 ? null : "chance alone could put it in any place from 1 to 6 of 6, 1 being the worst", step.Caveat);
    }

    [Theory]
    [InlineData(1_000, "chance alone could set areas that are alike so far apart")]
    [InlineData(1_000_000, null)]
    public void A_spread_within_chance_is_said(double people, string? caveat)
    {
        var pack = Pack("Rate varies between LPAs");
        MonthlySeries Of(string area, double rate) => new(pack.Measures[0], area, [Row(January, rate) with { Denominator = people }]);

        Assert.Equal(caveat, Judged.One(pack, Frame([Of("Swindon", 4), Of("County", 2)], pack), January).Explanation!.Caveat);
    }

    [Theory]
    [InlineData("measure Both is Calls + Visits", "one of the two is worked out of the other, so they go together by themselves")]
    [InlineData("measure Both;  headline of contacts;family contacts is Both, Calls", "one of the two is the overall figure of which the other is a part, so they go together by themselves")]
    public void What_holds_the_other_goes_with_it_by_itself(string declared, string caveat)
    {
        var pack = Judged.Pack(["measure Calls", "measure Visits", .. declared.Split(';'), "flag Calls moves with Both"]);
        double?[] wobble = [.. Enumerable.Range(1, 48).Select(month => (double?)(1_000 + (int)System.Numerics.BigInteger.ModPow(3, month, 101)))];
        var names = declared.Contains(" is Calls", StringComparison.Ordinal) ? new[] { "Calls", "Visits" } : ["Calls", "Both"];
        var series = names.Select(name => Written.Months(pack.Measures.Single(measure => measure.Name == name), "", January - 47, [.. wobble.Select(figure => name == "Visits" ? 5 : figure)]));
        var step = Judged.One(pack, new Frame(series, [], []), January).Explanation!;

        Assert.Equal(caveat, step.Caveat);
        Assert.Equal("ρ", step.Basis!.Statistic!.Value.Letter);
    }

    [Fact]
    public void Less_than_three_years_say_nothing_of_moving_together()
    {
        var pack = Pack("Calls moves with Rate");
        var frame = Frame([Series("", 1, 2, 3), Written.Months(pack.Measures[1], "", January - 2, 1, 2, 3)], pack);

        Assert.Equal(UnknownReason.TooLittleHistory, Judged.One(pack, frame, January).Reason);
    }

    private static Pack Pack(string condition) => Judged.Pack([.. Catalogue, "flag " + condition]);

    private static Finding One(string condition, params (string Area, double Figure)[] figures) => Assert.Single(All(condition, figures));

    private static IReadOnlyList<Finding> All(string condition, params (string Area, double Figure)[] figures)
    {
        var pack = Pack(condition);
        return Judged.All(pack, Frame([.. figures.Select(one => Series(one.Area, one.Figure))], pack), January);
    }

    private static MonthlySeries Series(string area, params double[] figures) =>
        new(Pack("Rate up").Measures[0], area, figures.Select((figure, i) => Row(January - (figures.Length - 1 - i), figure)));

    private static Observation Row(Month month, double figure) => new(month, figure, null, null, null, Marks.None, null, Written.Cell);

    /// <summary>The series as those of the pack's own measures, with peers and country kept outside.</summary>
    private static Frame Frame(IReadOnlyList<MonthlySeries> series, Pack? pack = null) => new(
        series.Select(one => pack is null ? one : new MonthlySeries(pack.Measures.First(measure => measure.Name == one.Measure.Name), one.Area, one.Observations)),
        [],
        [],
        [.. Peers, "Country"]);
}
