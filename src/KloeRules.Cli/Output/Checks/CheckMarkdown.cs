using System.Text;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Cli.Output.Checks;

/// <summary>What was found as a table, for a page or a comment on a change.</summary>
internal static class CheckMarkdown
{
    public static string Of(CheckReport report)
    {
        var text = new StringBuilder($"# {Cell(report.Summary)}\n");
        if (report.Diagnostics.Count > 0)
        {
            text.Append("\n| where | what | for the meeting | what to do |\n|---|---|---|---|\n");
        }

        foreach (var diagnostic in report.Diagnostics)
        {
            text.Append($"| {Cell(diagnostic.Source.Path)}:{diagnostic.Position} | **{SeverityWords.Of(diagnostic.Rule.Severity)} {diagnostic.Rule.Id}** {Cell(diagnostic.Message)} ")
                .Append($"| {Cell(diagnostic.Consequence)} | {Cell(diagnostic.Remedy)} |\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) =>
        text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("<", "&lt;").Replace("*", "\\*").Replace("`", "\\`").Replace('\n', ' ');
}
