using System.Text.RegularExpressions;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Checking;

/// <summary>
/// <c># kloe: ignore KLOE5004 because …</c>. At the end of a line or on a line of its own above it; at a statement's first line it is about the whole
/// statement, at any other about that line.
/// </summary>
/// <param name="Codes">What is ignored, each where it is written.</param>
/// <param name="Because">Why; null when it is not said.</param>
/// <param name="Covers">What it is about; empty when no line follows it.</param>
internal sealed record IgnoreComment(SourceText Source, IReadOnlyList<(string Code, TextSpan Span)> Codes, string? Because, TextSpan Span, TextSpan Covers)
{
    private const string Mark = "kloe:";

    private static readonly Regex Form = new(
        @"^#\s*kloe:\s*ignore\b\s*(?<codes>[^\s,]+(?:\s*(?:,|\band\b)\s*[^\s,]+)*)?\s*(?:\bbecause\b\s*(?<why>.*))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    private static readonly Regex Code = new(@"(?<![^\s,])(?!(and|because)\b)[^\s,]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static IEnumerable<IgnoreComment> In(FileSyntax file)
    {
        var source = file.Source;
        if (source.Text.IndexOf(Mark, StringComparison.OrdinalIgnoreCase) < 0)
        {
            yield break;
        }

        for (var number = 1; number <= source.LineCount; number++)
        {
            var (start, end) = source.Extent(number);
            if (source.Text.IndexOf(Mark, start, end - start, StringComparison.OrdinalIgnoreCase) < 0)
            {
                continue;
            }

            var tokens = new List<Token>();
            var behind = new Lexer(source.Text).Read(start, end, start, tokens);
            var comment = source.Text.Substring(behind, end - behind);
            var match = Form.Match(comment.Trim());
            if (match.Success)
            {
                var from = behind + comment.Length - comment.TrimStart().Length;
                yield return Of(file, match, from, tokens.Count > 0 ? start : NextLine(source, number));
            }
        }
    }

    private static IgnoreComment Of(FileSyntax file, Match match, int from, int line)
    {
        var group = match.Groups["codes"];
        var codes = Code.Matches(group.Value).Cast<Match>().Select(code => (code.Value, new TextSpan(from + group.Index + code.Index, code.Length))).ToArray();
        var why = match.Groups["why"].Value.Trim();
        return new IgnoreComment(file.Source, codes, why.Length == 0 ? null : why, new TextSpan(from, match.Length), CoveredFrom(file, line));
    }

    /// <summary>The start of the next line that has more than blanks and comments; the end of the file when there is none.</summary>
    private static int NextLine(SourceText source, int number)
    {
        for (var next = number + 1; next <= source.LineCount; next++)
        {
            if (source.Line(next).TrimStart() is { Length: > 0 } text && text[0] != '#')
            {
                return source.Extent(next).Start;
            }
        }

        return source.Text.Length;
    }

    private static TextSpan CoveredFrom(FileSyntax file, int start)
    {
        var end = start >= file.Source.Text.Length ? start : file.Source.Extent(file.Source.PositionOf(start).Line).End;
        var statement = file.Statements.FirstOrDefault(one => one.Text.Verb.Start >= start && one.Text.Verb.Start < end);
        return TextSpan.Between(start, statement?.Text.Span.End ?? end);
    }
}
