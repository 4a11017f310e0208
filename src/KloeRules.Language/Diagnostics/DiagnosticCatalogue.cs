using System.Reflection;

namespace KloeRules.Language.Diagnostics;

/// <summary>Every message the language has, one row each: what is wrong, what it means for the meeting, what to do.</summary>
public static partial class DiagnosticCatalogue
{
    internal const string StatementSkipped = "This statement is left out; the rest of the file is still read.";
    internal const string RuleSkipped = "Until it is put right this rule asks nothing, so what it watches for would not reach the meeting.";
    internal const string DefinitionSkipped = "The definition is left out, so rules that use it ask nothing.";
    internal const string ClauseSkipped = "This line is left out; the rest of the statement is still read.";

    private static readonly Lazy<IReadOnlyList<DiagnosticRule>> Rows = new(() => typeof(DiagnosticCatalogue)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<DiagnosticRule>()
        .OrderBy(row => row.Id, StringComparer.Ordinal)
        .ToArray());

    /// <summary>Every row, by id.</summary>
    public static IReadOnlyList<DiagnosticRule> All => Rows.Value;

    /// <summary>The row of that id, in whatever case; null when there is none.</summary>
    public static DiagnosticRule? Find(string id) => All.FirstOrDefault(row => row.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
