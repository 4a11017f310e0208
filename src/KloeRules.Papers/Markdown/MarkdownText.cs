using System.Text;
using System.Text.RegularExpressions;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Markdown;

/// <summary>Writes text so that GitHub-flavoured Markdown shows it as it stands: the one place where Markdown is escaped.</summary>
public static partial class MarkdownText
{
    private const string Active = @"\`*_[]|~$#";

    /// <summary>Text that may begin a line: a number, a dash or a row of equals signs there stays what it is.</summary>
    public static string Of(string text) => Guarded(Inline(text));

    /// <summary>A line that is escaped already, so that its beginning acts as little as the rest of it.</summary>
    internal static string Guarded(string line) => Structure().Replace(line, @"$1\$2");

    /// <summary>Text inside a line.</summary>
    public static string Inline(string text) => Escaped(text).Trim();

    /// <summary>A part of a text inside a line: spaces at its ends stay.</summary>
    internal static string Escaped(string text)
    {
        var legible = Legible.Of(text);
        var safe = new StringBuilder(legible.Length);
        foreach (var character in legible)
        {
            _ = character switch
            {
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '&' => safe.Append("&amp;"),
                _ when Active.Contains(character) => safe.Append('\\').Append(character),
                _ => safe.Append(character),
            };
        }

        return safe.Replace("://", @":\//").Replace("www.", @"www\.").ToString();
    }

    /// <summary>What begins a list, a rule or the underlining of a heading when it stands first in a line.</summary>
    [GeneratedRegex(@"^(\d+(?=[.)](?:\s|$)))?([.)](?<=^\d+.)|[+\-=](?=[+\-=\s]|$))")]
    private static partial Regex Structure();
}
