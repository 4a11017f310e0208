using System.Text.RegularExpressions;
using KloeRules.Language.Syntax;

namespace KloeRules.Cases.Tests.Corpus;

/// <summary>
/// One file of <c>tests/Corpus</c>. A line <c># J111</c> stands above the statement that says that judgement;
/// <c># J146 is not a statement: …</c> stands alone.
/// </summary>
internal static partial class CorpusFile
{
    /// <summary>In the file's order. What has neither a statement below it nor a reason has an empty reason.</summary>
    public static IReadOnlyList<Judgement> JudgementsIn(FileSyntax file)
    {
        var marks = Marks().Matches(file.Source.Text);
        return [.. marks.Select((mark, i) => Of(file, mark, i + 1 < marks.Count ? marks[i + 1].Index : file.Source.Text.Length))];
    }

    private static Judgement Of(FileSyntax file, Match mark, int end)
    {
        var below = file.Statements.Where(statement => mark.Index < statement.Text.Span.Start && statement.Text.Span.Start < end).ToArray();
        var reason = mark.Groups["reason"].Value;
        return new Judgement(
            mark.Groups["id"].Value,
            Path.GetFileNameWithoutExtension(file.Source.Path),
            reason.Length == 0 && below.Length == 1 ? below[0] : null,
            below.Length == 0 ? reason : "");
    }

    [GeneratedRegex(@"^# (?<id>J\d{3})(?: is not a statement: (?<reason>\S.*))?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();
}
