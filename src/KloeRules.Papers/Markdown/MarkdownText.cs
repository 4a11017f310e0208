using System.Text;
using System.Text.RegularExpressions;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Markdown;

/// <summary>Writes text so that GitHub-flavoured Markdown shows it as it stands: the one place where Markdown is escaped.</summary>
internal static partial class MarkdownText
{
    private const string Active = @"\`*_[]|~$";

    public static string Of(string text)
    {
        var legible = Legible.Of(text).Trim();
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

        return Structure().Replace(safe.Replace("://", @":\//").Replace("www.", @"www\.").ToString(), @"$1\$2");
    }

    /// <summary>What begins a heading, a list, a rule or an underlined heading when it stands first in a line.</summary>
    [GeneratedRegex(@"^(\d*)([#+\-=]|(?<=\d)[.)])")]
    private static partial Regex Structure();
}
