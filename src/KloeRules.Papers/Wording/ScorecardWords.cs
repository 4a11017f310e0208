using KloeRules.Measures.Scorecards;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Wording;

/// <summary>The scorecard's columns, groups, arrows and gaps in words.</summary>
internal static class ScorecardWords
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "Measure", "Last month", "Last 3 months", "Against previous 3 months", "Against a year before", "Last 12 months",
        "Against previous 12 months",
    ];

    /// <summary>Rows by plan priority, lowest number first, those without one last; catalogue order inside.</summary>
    public static IEnumerable<(string Title, IReadOnlyList<ScorecardRow> Rows)> Groups(IReadOnlyList<ScorecardRow> rows) =>
        rows.GroupBy(row => row.PlanPriority)
            .OrderBy(group => group.Key ?? int.MaxValue)
            .Select(group => (TitleOf(group.Key), (IReadOnlyList<ScorecardRow>)[.. group]));

    public static string Symbol(Arrow arrow) => arrow switch
    {
        Arrow.Up => "▲",
        Arrow.Down => "▼",
        Arrow.Flat => "—",
        _ => "",
    };

    public static string Of(Arrow arrow) => arrow switch
    {
        Arrow.Up => "up",
        Arrow.Down => "down",
        Arrow.Flat => "steady",
        _ => "",
    };

    public static string Of(ChangeMeaning meaning) => meaning switch
    {
        ChangeMeaning.Improving => "improving",
        ChangeMeaning.Worsening => "worsening",
        _ => "",
    };

    public static string Of(NoFigure why) => why switch
    {
        NoFigure.ZeroOrNoData => "zero or no data",
        NoFigure.Rolling12Only => "12 months only",
        NoFigure.Withheld => "[c]",
        _ => "no figure",
    };

    private static string TitleOf(int? priority) => priority is { } number ? $"Plan priority {number}" : "Under no plan priority";
}
