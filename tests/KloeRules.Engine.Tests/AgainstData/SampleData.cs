using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.AgainstData;

/// <summary>A pack beside the catalogue that samples stand beside, and figures written as under a test's <c>given</c>.</summary>
internal static class SampleData
{
    /// <param name="packClause">A line to add to the catalogue's pack statement.</param>
    public static (Pack Pack, Frame Frame) Of(string rules, string given, string? packClause = null)
    {
        var test = $"\ntest \"figures\"\n{string.Concat(given.TrimEnd('\n').Split('\n').Select(line => $"  {line}\n"))}";
        var pack = Bind(rules + test, packClause);
        return (pack, new Frame(pack.Tests.Single(one => one.Title == "figures").Given.Select(Series), [], []));
    }

    private static MonthlySeries Series(GivenSeries given) => new(given.Measure, given.Area, given.Figures.Select((value, i) =>
        new Observation(given.From + i, value.Value, null, null, null, Marks.None, null, Source.OfFile("figures"))));

    private static Pack Bind(string text, string? packClause) => PackBinder.Bind(LanguageParser.Parse(
    [
        new SourceText("catalogue.kloe", packClause is null ? DiagnosticSample.Catalogue : DiagnosticSample.Catalogue.Replace("\nmeasure", $"  {packClause}\n\nmeasure", StringComparison.Ordinal)),
        new SourceText("rules.kloe", text),
    ]));
}
