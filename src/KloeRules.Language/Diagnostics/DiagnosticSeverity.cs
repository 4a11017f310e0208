namespace KloeRules.Language.Diagnostics;

public enum DiagnosticSeverity
{
    Information,
    Warning,
    Error,
}
