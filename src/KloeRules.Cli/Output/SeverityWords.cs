using KloeRules.Language.Diagnostics;

namespace KloeRules.Cli.Output;

/// <summary>Severities as messages name them.</summary>
internal static class SeverityWords
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
