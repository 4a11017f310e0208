using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>The names that binding looks up, and the list that its complaints go to.</summary>
internal sealed class BindingScope
{
    private static readonly string[] BeginsLikeFamily = ["any", "each", "every", "all", "most"];

    public List<Diagnostic> Diagnostics { get; } = [];

    public PackSettings Settings { get; set; } = new("Unnamed pack");

    public IReadOnlyList<Measure> Measures { get; set; } = [];

    public MeasureNames Names { get; set; } = new([]);

    /// <summary>Measures that conditions work out of others, by name.</summary>
    public Dictionary<string, Measure> Derived { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Family> Families { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, AreaGroup> Groups { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (StatementSyntax Statement, DefinePayload Payload)> Definitions { get; } = new(StringComparer.Ordinal);

    /// <summary>True when the pack says <c>formulas allowed</c>.</summary>
    public bool AllowsFormulas { get; set; }

    public Dictionary<string, Enquiry> Enquiries { get; } = new(StringComparer.Ordinal);

    public void Report(DiagnosticRule rule, SourceText source, TextSpan span, params object[] arguments) =>
        Diagnostics.Add(new Diagnostic(rule, source, span, arguments));

    /// <summary>What to write instead of a measure's name that is not known.</summary>
    public Advice RemedyForMeasure(string typed)
    {
        if ((SubjectRepair.FindPeers(typed, Names) ?? SubjectRepair.Find(typed, Families)) is { } repaired)
        {
            return repaired;
        }

        if (BeginsLikeFamily.Contains(typed.Split(' ')[0].ToLowerInvariant()))
        {
            return "Write \"any measure\" or \"any P1 measure\", or \"any of\", \"most of\" or \"all of\" before a family's name.";
        }

        var names = Measures.SelectMany(measure => measure.Aliases.Prepend(measure.Name)).Concat(Families.Values.Select(family => family.Name));
        return Remedy(typed, names, Measures.Select(measure => measure.Name).ToArray(), "measure", "measures", "kloe measures lists them");
    }

    /// <summary>Suggests the nearest names, or says which there are.</summary>
    /// <param name="among">What may be suggested.</param>
    /// <param name="all">What is listed when nothing is near.</param>
    /// <param name="listedBy">Where all of them are found, when they are too many to list.</param>
    public static Advice Remedy(
        string typed, IEnumerable<string> among, IReadOnlyCollection<string> all, string one, string many, string listedBy)
    {
        const int MostShown = 5;
        var near = Nearest.Of(typed, among);
        if (near.Count > 0)
        {
            return Advice.InPlace($"Did you mean {Wording.Or(near.Select(Wording.Quoted))}?", near);
        }

        return all.Count switch
        {
            0 => $"This pack declares no {one} yet.",
            1 => $"The only {one} is {Wording.Quoted(all.First())}.",
            <= MostShown => $"The {many} are {Wording.And(all.Select(Wording.Quoted))}.",
            _ => $"There are {all.Count} {many}, such as {Wording.And(all.Take(2).Select(Wording.Quoted))}; {listedBy}.",
        };
    }
}
