using KloeRules.Papers.Model;
using KloeRules.Papers.Tests.Samples;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Tests.Wording;

public class EvidenceGroupTests
{
    private static readonly PaperQuestion Question = Sample.Paper.Questions[0];

    private static IReadOnlyList<EvidenceGroup> Of(params EvidenceLine[] lines) => EvidenceGroup.Of(Question with { Evidence = lines });

    [Fact]
    public void There_is_a_group_for_each_measure_and_area_and_a_column_for_each_label_as_they_first_appear()
    {
        var groups = Of(
            new("Calls", "County", "Jan 2023", "12", "a.csv, row 2, column 3"),
            new("Calls", "Swindon", "Jan 2023", "7", "a.csv, row 3, column 3"),
            new("Calls", "County", "SLA", "10", "measures.kloe, line 4"));

        Assert.Equal([("County", "a.csv, row 2, column 3; measures.kloe, line 4"), ("Swindon", "a.csv, row 3, column 3")], groups.Select(group => (group.Area, group.Source)));
        Assert.Equal(["Jan 2023", "SLA"], EvidenceGroup.Columns(groups));
        Assert.Equal(["10", ""], groups.Select(group => group.FigureOf("SLA")));
    }

    [Fact]
    public void A_figure_given_by_two_rules_is_said_once_and_two_figures_under_one_label_both()
    {
        var group = Assert.Single(Of(
            new("Calls", "County", "Jan 2023", "12", "a.csv, row 2, column 3"),
            new("Calls", "County", "Jan 2023", "12", "a.csv, row 2, column 3"),
            new("Calls", "County", "Limit", "10", "rules.kloe, line 4"),
            new("Calls", "County", "Limit", "8", "rules.kloe, line 9")));

        Assert.Equal([("Jan 2023", "12"), ("Limit", "10; 8")], group.Figures);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void More_than_eight_labels_are_too_many_for_columns(int labels, bool fit) =>
        Assert.Equal(fit, EvidenceGroup.Columns(Of([.. Enumerable.Range(1, labels).Select(number => new EvidenceLine("Calls", "County", $"Month {number}", "12", ""))])) is not null);
}
