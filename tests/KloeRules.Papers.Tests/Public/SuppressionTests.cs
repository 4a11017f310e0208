using KloeRules.Measures.Scorecards;
using KloeRules.Papers.Public;

namespace KloeRules.Papers.Tests.Public;

/// <summary>Which figures are withheld beside a small count.</summary>
public sealed class SuppressionTests
{
    private const string Areas = "group LPAs is East, North, South\nmeasure Thefts\n";

    [Fact]
    public void Nothing_is_withheld_where_nothing_is_small() =>
        Assert.Equal(["Thefts/ 30", "Thefts/East 9", "Thefts/North 5", "Thefts/South 16"], Shown(Areas, "Thefts,,30", "Thefts,East,9", "Thefts,North,5", "Thefts,South,16"));

    [Fact]
    public void Beside_a_small_count_the_next_smallest_area_goes() =>
        Assert.Equal(["Thefts/ 28", "Thefts/East [c]", "Thefts/North [c]", "Thefts/South 16"], Shown(Areas, "Thefts,,28", "Thefts,East,9", "Thefts,North,3", "Thefts,South,16"));

    [Fact]
    public void None_at_all_is_shown() =>
        Assert.Equal(["Thefts/ 25", "Thefts/East 9", "Thefts/North 0", "Thefts/South 16"], Shown(Areas, "Thefts,,25", "Thefts,East,9", "Thefts,North,0", "Thefts,South,16"));

    [Fact]
    public void Two_small_counts_cover_one_another_when_their_sum_leaves_a_choice() =>
        Assert.Equal(["Thefts/ 21", "Thefts/East [c]", "Thefts/North [c]", "Thefts/South 16"], Shown(Areas, "Thefts,,21", "Thefts,East,2", "Thefts,North,3", "Thefts,South,16"));

    [Fact]
    public void Two_counts_of_four_that_make_eight_need_a_third() =>
        Assert.Equal(["Thefts/ 24", "Thefts/East [c]", "Thefts/North [c]", "Thefts/South [c]"], Shown(Areas, "Thefts,,24", "Thefts,East,4", "Thefts,North,4", "Thefts,South,16"));

    [Fact]
    public void Without_a_published_total_one_small_area_needs_no_other() =>
        Assert.Equal(["Thefts/East 9", "Thefts/North [c]", "Thefts/South 16"], Shown(Areas, "Thefts,East,9", "Thefts,North,3", "Thefts,South,16"));

    [Fact]
    public void Areas_that_may_lie_in_one_another_all_go() =>
        Assert.Equal(["Thefts/East [c]", "Thefts/East A [c]", "Thefts/East B [c]"], Shown("measure Thefts\n", "Thefts,East,9", "Thefts,East A,3", "Thefts,East B,6"));

    [Fact]
    public void A_member_of_a_family_is_not_told_by_its_total() =>
        Assert.Equal(
            ["Arson/ [c]", "Crime/ 40", "Theft/ [c]", "Violence/ 25"],
            Shown("family crime is Crime, Arson, Theft, Violence\nmeasure Crime\n  headline of crime\nmeasure Arson\nmeasure Theft\nmeasure Violence\n", "Crime,,40", "Arson,,2", "Theft,,13", "Violence,,25"));

    [Fact]
    public void A_measure_that_may_not_be_shown_is_not_told_by_its_family() =>
        Assert.Equal(
            ["Crime/ 54", "Theft/ [c]", "Violence/ 25"],
            Shown("family crime is Crime, Informants, Theft, Violence\nmeasure Crime\n  headline of crime\nmeasure Informants\n  marking OFFICIAL-SENSITIVE\nmeasure Theft\nmeasure Violence\n", "Crime,,54", "Informants,,16", "Theft,,13", "Violence,,25"));

    [Theory]
    [InlineData("2,31", "[c]")]
    [InlineData("29,31", "[c]")]
    [InlineData("1,3", "[c]")]
    [InlineData("9,31", "0.29")]
    public void A_share_is_withheld_by_the_cases_behind_it_and_by_those_that_are_not(string cases, string shown)
    {
        var parts = cases.Split(',').Select(int.Parse).ToArray();
        var data = FormattableString.Invariant($"measure,area,period,value,numerator,denominator\nSolved,,2023-01,{100.0 * parts[0] / parts[1]:0.0}%,{cases}\n");

        Assert.StartsWith("Solved/ " + shown, Assert.Single(PublicCase.Shown(new PublicCase("measure Solved\n  unit percent\n", data).Cut(), PublicCase.January)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_without_cases_is_left_out()
    {
        var cut = new PublicCase("measure Solved\n  unit percent\nmeasure Thefts\n", "Solved,,2023-01,20%\nThefts,,2023-01,20\n").Cut();

        Assert.Equal(["Thefts/ 20"], PublicCase.Shown(cut, PublicCase.January));
        Assert.Equal([(LeftOutReason.WithoutCases, 1)], cut.LeftOut.All);
    }

    [Fact]
    public void A_share_does_not_tell_the_count_that_it_is_a_share_of()
    {
        var data = "measure,area,period,value,numerator,denominator\nThefts,,2023-01,40,,\nThefts,North,2023-01,37,,\nThefts,East,2023-01,3,,\nSolved,North,2023-01,18.9%,7,37\n";

        Assert.Equal(["Solved/North [c]", "Thefts/ 40", "Thefts/East [c]", "Thefts/North [c]"], PublicCase.Shown(new PublicCase("measure Thefts\nmeasure Solved\n  unit percent\n", data).Cut(), PublicCase.January));
    }

    [Fact]
    public void The_figure_of_few_cases_is_withheld_whatever_it_measures()
    {
        var data = "measure,area,period,value,numerator,denominator\nWait,,2023-01,00:10:00,1800,3\n";

        Assert.Equal(["Wait/ [c]"], PublicCase.Shown(new PublicCase("measure Wait\n  unit duration, mean\n", data).Cut(), PublicCase.January));
    }

    [Fact]
    public void What_was_small_when_it_was_first_published_is_not_shown_beside_the_figure()
    {
        var data = "measure,area,period,value,first published\nThefts,,2023-01,12,3\nThefts,North,2023-01,12,9\n";
        var cut = new PublicCase("measure Thefts\n", data).Cut();

        Assert.Null(cut.Frame.SeriesOf(cut.Pack.Pack.Measures[0], "")![PublicCase.January]!.FirstPublished);
        Assert.Equal(9, cut.Frame.SeriesOf(cut.Pack.Pack.Measures[0], "North")![PublicCase.January]!.FirstPublished);
    }

    [Fact]
    public void Figures_that_differ_only_in_what_is_withheld_leave_the_same_behind()
    {
        var one = Shown(Areas, "Thefts,,28", "Thefts,East,9", "Thefts,North,3", "Thefts,South,16");
        var other = Shown(Areas, "Thefts,,28", "Thefts,East,10", "Thefts,North,2", "Thefts,South,16");

        Assert.Equal(one, other);
    }

    [Fact]
    public void A_window_that_holds_a_withheld_month_is_not_shown()
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(month => $"Thefts,,2022-{month:00},20\n")) + "Thefts,,2023-01,3\n";
        var cut = new PublicCase("measure Thefts\n", rows).Cut();
        var windows = WindowsFromMonths.At(Assert.Single(cut.Frame.Series), PublicCase.January);

        Assert.Equal([NoFigure.Withheld, NoFigure.Withheld, NoFigure.Withheld], new[] { windows.LastMonth, windows.Last3Months, windows.Last12Months }.Select(figure => figure.Why));
        Assert.Null(windows.VsPrevious3Months.Printed);
        Assert.Equal("20", WindowsFromMonths.At(Assert.Single(cut.Frame.Series), PublicCase.January - 1).LastMonth.Printed);
    }

    private static IEnumerable<string> Shown(string rules, params string[] rows) =>
        PublicCase.Shown(new PublicCase(rules, string.Concat(rows.Select(row => row.Insert(row.LastIndexOf(',') + 1, "2023-01,") + "\n"))).Cut(), PublicCase.January);
}
