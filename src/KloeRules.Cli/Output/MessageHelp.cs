using System.Text;
using System.Text.RegularExpressions;
using KloeRules.Language.Checking;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Cli.Output;

/// <summary>A message of the catalogue, explained: in the terminal, and as a page of all of them.</summary>
internal static partial class MessageHelp
{
    private static readonly (string Prefix, string Heading, string Intro)[] Parts =
    [
        ("KLOE1", "Reading", "A file can't be read, or not all of it."),
        ("KLOE2", "Names", "A name is not known, or means two things."),
        ("KLOE3", "Units and time", "Amounts, limits and months that don't fit."),
        ("KLOE4", "Logic", "What a condition says, and what rules say together."),
        ("KLOE5", "Wording", "How a question will be heard when it is read out."),
        ("KLOE6", "Upkeep", "What keeps a pack in good order, and comments that ignore a message."),
        ("KLOE7", "Against data", "What is seen when the rules meet their figures; `kloe check --no-data` leaves it out. Numbers from 7001 on are about the data files themselves: they stand in the paper and not here, because they depend on nothing in a rule file."),
        ("KLOE8", "State", "Decisions that were made for a while."),
        ("KLOE9", "Tests", "Tests that prove less than they seem to."),
    ];

    public static string Text(DiagnosticRule row)
    {
        var text = new StringBuilder($"{row.Id}, {SeverityWords.Of(row.Severity)}: {row.Title}\n");
        var (message, consequence, remedy) = WordsOf(row);
        Append(text, "What it says", message);
        Append(text, "What it means for the meeting", consequence);
        Append(text, "What to do", remedy);
        AppendSample(text, "Gets the message", row.Sample.Bad);
        AppendSample(text, "Does not", row.Sample.Good);
        AppendSample(text, "Figures for both", row.Sample.Data);
        return text.ToString();
    }

    public static string Markdown()
    {
        var text = new StringBuilder("""
            # Messages

            Written by `kloe reference`; the tests see that it is current. Every sample that rule files can show is run: the first gets the message, the second does not.
            The words are those that the first sample gets; `kloe explain KLOE2001` shows them in the terminal. `«x × 65»` stands for 65 of them, an ellipsis for what would be found.

            An **error** keeps a rule from asking. A **warning** or a **note** (shown with `--notes`) can be ignored with a reason, at the end of a line or above it;
            at the first line of a statement it is about all of it: `# kloe: ignore KLOE4015 because the meeting wants to hear of good months first`.


            """.ReplaceLineEndings("\n"));
        foreach (var (prefix, heading, intro) in Parts)
        {
            text.Append($"## {heading}\n\n{intro}\n\n");
            foreach (var row in DiagnosticCatalogue.All.Where(row => row.Id.StartsWith(prefix, StringComparison.Ordinal)))
            {
                Append(text, row);
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, DiagnosticRule row)
    {
        var (message, consequence, remedy) = WordsOf(row);
        text.Append($"### {row.Id} {row.Title}\n\n{Capital(SeverityWords.Of(row.Severity))}: {message}\n\n{consequence} {remedy}\n\n");
        text.Append($"```\n{row.Sample.Bad}```\n\n```\n{row.Sample.Good}```\n\n");
        if (row.Sample.Data.Length > 0)
        {
            text.Append($"with the figures\n\n```\n{row.Sample.Data}```\n\n");
        }
    }

    private static void Append(StringBuilder text, string heading, string words) => text.Append($"\n{heading}:\n  {words}\n");

    private static void AppendSample(StringBuilder text, string heading, string sample)
    {
        if (sample.Length > 0)
        {
            text.Append($"\n{heading}:\n").Append(string.Concat(sample.TrimEnd('\n').Split('\n').Select(line => $"  {line}\n")));
        }
    }

    /// <summary>What the sample gets, word for word; where that needs more than rule files, an ellipsis for what would be found.</summary>
    private static (string Message, string Consequence, string Remedy) WordsOf(DiagnosticRule row) => SampleRun.Of(row) is { } said
        ? (said.Message, said.Consequence, said.Remedy)
        : (Found(row.Message), Found(row.Consequence), Found(row.Remedy));

    private static string Found(string message) => Hole().Replace(message, "…").Replace("{{", "{").Replace("}}", "}");

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"\{[0-9](:[^}]*)?\}")]
    private static partial Regex Hole();
}
