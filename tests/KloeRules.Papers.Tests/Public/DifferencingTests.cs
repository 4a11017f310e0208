using KloeRules.Language.Time;
using KloeRules.Papers.Public;

namespace KloeRules.Papers.Tests.Public;

/// <summary>What two papers tell together.</summary>
public sealed class DifferencingTests
{
    private const string Scorecard = "Measure\tArea\tLast Month (Jan-2023)\tLast 3 Months\tPrevious 3 Months\tPrevious Year\tLast 12 Months\tPrevious 12 Months\n";

    [Fact]
    public void A_figure_that_the_last_paper_showed_covers_nothing_now()
    {
        var earlier = new PublishedFigures([Month("Thefts", "North", 9)], []);

        Assert.Equal(
            ["Thefts/ 28", "Thefts/East [c]", "Thefts/North 9", "Thefts/South [c]"],
            Shown(earlier, "Thefts,,28", "Thefts,East,3", "Thefts,North,9", "Thefts,South,16"));
    }

    [Fact]
    public void What_was_withheld_once_stays_withheld()
    {
        var earlier = new PublishedFigures([Month("Thefts", "North", null)], []);

        Assert.Equal(
            ["Thefts/ 31", "Thefts/East 6", "Thefts/North [c]", "Thefts/South 16"],
            Shown(earlier, "Thefts,,31", "Thefts,East,6", "Thefts,North,9", "Thefts,South,16"));
    }

    [Fact]
    public void Where_everything_else_was_shown_the_measure_is_left_out()
    {
        var earlier = new PublishedFigures([Month("Thefts", "", 28), Month("Thefts", "North", 9), Month("Thefts", "South", 16)], []);

        Assert.Empty(Shown(earlier, "Thefts,,28", "Thefts,East,3", "Thefts,North,9", "Thefts,South,16"));
    }

    [Fact]
    public void A_month_that_left_the_rolling_twelve_is_not_told_by_them() =>
        Assert.True(Withheld(new PublishedSpans("Thefts", "", new Month(2022, 12), 9, 27, 100), last: 9, last3: 27, last12: 105, earlierYear: 27));

    [Fact]
    public void Windows_that_share_no_end_tell_no_month() =>
        Assert.False(Withheld(new PublishedSpans("Thefts", "", new Month(2022, 6), 9, 27, 100), last: 9, last3: 27, last12: 97, earlierYear: 27));

    [Fact]
    public void Two_months_of_few_inside_the_latest_three_withhold_all_windows() =>
        Assert.True(Withheld(null, last: 9, last3: 12, last12: 97, earlierYear: 27));

    private static PublishedMonth Month(string measure, string area, double? value) => new(measure, area, PublicCase.January, value);

    private static IEnumerable<string> Shown(PublishedFigures earlier, params string[] rows) => PublicCase.Shown(
        new PublicCase("group LPAs is East, North, South\nmeasure Thefts\nmeasure Calls\n", string.Concat(rows.Select(row => row.Insert(row.LastIndexOf(',') + 1, "2023-01,") + "\n"))).Cut(earlier),
        PublicCase.January);

    /// <summary>True when the windows to January 2023 are withheld.</summary>
    private static bool Withheld(PublishedSpans? earlier, int last, int last3, int last12, int earlierYear)
    {
        var known = new Papers.Public.Suppression.Spans();
        if (earlier is not null)
        {
            known.Add(earlier.Month, 1, earlier.LastMonth);
            known.Add(earlier.Month, 3, earlier.Last3Months);
            known.Add(earlier.Month, 12, earlier.Last12Months);
        }

        known.Add(PublicCase.January, 1, last);
        known.Add(PublicCase.January, 3, last3);
        known.Add(PublicCase.January, 12, last12);
        known.Add(PublicCase.January - 12, 3, earlierYear);
        return known.TellsSmallCount;
    }
}
