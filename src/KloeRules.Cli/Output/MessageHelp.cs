using System.Text;
using System.Text.RegularExpressions;
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
        Append(text, "What it says", row.Message);
        Append(text, "What it means for the meeting", row.Consequence);
        Append(text, "What to do", row.Remedy);
        AppendSample(text, "Gets the message", row.Sample.Bad);
        AppendSample(text, "Does not", row.Sample.Good);
        AppendSample(text, "Figures for both", row.Sample.Data);
        return text.ToString();
    }

    public static string Markdown()
    {
        var text = new StringBuilder("""
            # Messages

            Written by `kloe reference`; the tests see that it is current. Every sample here is run: the first gets the message, the second does not.
            `kloe explain KLOE2001` shows one message in the terminal. An ellipsis stands for what was found.

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
        text.Append($"### {row.Id} {row.Title}\n\n{Capital(SeverityWords.Of(row.Severity))}: {Found(row.Message)}\n\n");
        foreach (var words in new[] { row.Consequence, row.Remedy }.Select(Found).Where(words => words.Length > 1))
        {
            text.Append($"{words}\n\n");
        }

        text.Append($"```\n{row.Sample.Bad}```\n\n```\n{row.Sample.Good}```\n\n");
        if (row.Sample.Data.Length > 0)
        {
            text.Append($"with the figures\n\n```\n{row.Sample.Data}```\n\n");
        }
    }

    private static void Append(StringBuilder text, string heading, string words)
    {
        if (Found(words).Length > 1)
        {
            text.Append($"\n{heading}:\n  {Found(words)}\n");
        }
    }

    private static void AppendSample(StringBuilder text, string heading, string sample)
    {
        if (sample.Length > 0)
        {
            text.Append($"\n{heading}:\n").Append(string.Concat(sample.TrimEnd('\n').Split('\n').Select(line => $"  {line}\n")));
        }
    }

    /// <summary>The message with an ellipsis for what was found, as it is filled in where there is something to fill in.</summary>
    private static string Found(string message) => Hole().Replace(message, "…").Replace("{{", "{").Replace("}}", "}");

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"\{[0-9](:[^}]*)?\}")]
    private static partial Regex Hole();
}
