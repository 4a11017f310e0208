using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>The names that binding looks up, and the list that its complaints go to.</summary>
internal sealed class BindingScope
{
    public List<Diagnostic> Diagnostics { get; } = [];

    public IReadOnlyList<Measure> Measures { get; set; } = [];

    public MeasureNames Names { get; set; } = new([]);

    public Dictionary<string, Family> Families { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, AreaGroup> Groups { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (StatementSyntax Statement, DefinePayload Payload)> Definitions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Enquiry> Enquiries { get; } = new(StringComparer.Ordinal);

    public void Report(DiagnosticRule rule, SourceText source, TextSpan span, params object[] arguments) =>
        Diagnostics.Add(new Diagnostic(rule, source, span, arguments));

    public string RemedyForMeasure(string typed)
    {
        var near = Nearest.Of(typed, Measures.SelectMany(measure => measure.Aliases.Prepend(measure.Name)).Concat(Families.Values.Select(family => family.Name)));
        return Remedy(near, "measure", Measures.Select(measure => measure.Name).ToArray(), "kloe measures lists them all");
    }

    public static string Remedy(IReadOnlyList<string> near, string kind, IReadOnlyCollection<string> all, string listedBy)
    {
        if (near.Count > 0)
        {
            return $"Did you mean {string.Join(" or ", near.Select(name => $"\"{name}\""))}?";
        }

        const int MostShown = 5;
        return all.Count == 0
            ? $"This pack declares no {kind} yet."
            : $"There {(all.Count == 1 ? "is" : "are")} {all.Count}: {string.Join(", ", all.Take(MostShown))}"
                + (all.Count > MostShown ? $" …; {listedBy}." : ".");
    }
}
