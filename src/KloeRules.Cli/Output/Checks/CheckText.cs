namespace KloeRules.Cli.Output.Checks;

/// <summary>What was found as a reader at a terminal sees it.</summary>
internal static class CheckText
{
    public static string Of(CheckReport report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var diagnostic in report.Diagnostics)
        {
            DiagnosticPrinter.Print(text, diagnostic);
            text.WriteLine();
        }

        text.WriteLine(report.Summary);
        return text.ToString();
    }
}
