using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KloeRules.Papers.Html;

/// <summary>The style sheet of one paper, and the policy that lets this one sheet and nothing else be used.</summary>
/// <param name="marking">Printed in the margins of every page.</param>
internal sealed class HtmlStyle(string marking)
{
    private static readonly string Common = "\n" + Read() + string.Concat(Enumerable.Range(1, 100).Select(WidthRule));

    public string Sheet { get; } = Common + $$"""
        @media print {
          @page { @top-center { content: "{{Escaped(marking)}}" } @bottom-center { content: "{{Escaped(marking)}}" } }
          @page :first { @top-center { content: "" } }
        }

        """.ReplaceLineEndings("\n");

    public string Policy =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>A column that takes so many hundredths of its table.</summary>
    public static string WidthClass(int hundredths) => $"w{Math.Clamp(hundredths, 1, 100)}";

    private static string WidthRule(int hundredths) => $".w{hundredths}{{width:{hundredths}%}}{(hundredths % 10 == 0 ? "\n" : "")}";

    /// <summary>All but letters, digits and spaces by their numbers, so that no text ends the string that it stands in.</summary>
    private static string Escaped(string text) => string.Concat(Wording.Legible.Of(text).EnumerateRunes().Select(rune =>
        rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == ' ') ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x6}")));

    private static string Read()
    {
        using var stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream("paper.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
