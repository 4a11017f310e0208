using System.Text;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Cli.Output.Checks;

/// <summary>What was found as workflow commands, which GitHub shows beside the lines of a change.</summary>
internal static class CheckGitHub
{
    public static string Of(CheckReport report)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in report.Diagnostics)
        {
            var (start, end) = (diagnostic.Position, diagnostic.End);
            text.Append($"::{Command(diagnostic.Rule.Severity)} file={Property(report.PathOf(diagnostic))},line={start.Line},endLine={end.Line}")
                .Append(start.Line == end.Line ? $",col={start.Column},endColumn={end.Column}" : "")
                .Append($",title={Property($"{diagnostic.Rule.Id} {diagnostic.Rule.Title}")}")
                .Append($"::{Data($"{diagnostic.Message}\n{diagnostic.Consequence}\n{diagnostic.Remedy}")}\n");
        }

        return text.Append(report.Summary).Append('\n').ToString();
    }

    private static string Command(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
