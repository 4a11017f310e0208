using KloeRules.Papers.Blocks;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>Words within a line. Improvement and concern have a shape beside word and colour: round for the one, square for the other.</summary>
internal static class HtmlRuns
{
    public static IEnumerable<object> Of(IEnumerable<Run> runs) => runs.SelectMany(Of);

    private static object[] Of(Run run) => run switch
    {
        { Said: { } said } => [Shape(run.Text), Unseen(said)],
        { To: { } id } => [Of(run.Kind, Tag("a", Attribute("href", "#" + id), run.Text))],
        _ => [Of(run.Kind, run.Text)],
    };

    private static object Of(RunKind kind, object text) => kind switch
    {
        RunKind.Strong => Tag("strong", text),
        RunKind.Quiet => Tag("span", Class("quiet"), text),
        RunKind.Improving => Tag("span", Class("improving"), Shape("●"), " ", text),
        RunKind.Concern => Tag("span", Class("worsening"), Shape("■"), " ", text),
        RunKind.Code => Tag("code", text),
        _ => text,
    };
}
