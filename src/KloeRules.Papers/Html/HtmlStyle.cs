using System.Security.Cryptography;
using System.Text;

namespace KloeRules.Papers.Html;

/// <summary>The style sheet, and the policy that lets this one sheet and nothing else be used.</summary>
internal static class HtmlStyle
{
    public static readonly string Sheet = "\n" + Read() + string.Concat(Enumerable.Range(1, 100).Select(WidthRule));

    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>A column that takes so many hundredths of its table.</summary>
    public static string WidthClass(int hundredths) => $"w{Math.Clamp(hundredths, 1, 100)}";

    private static string WidthRule(int hundredths) => $".w{hundredths}{{width:{hundredths}%}}{(hundredths % 10 == 0 ? "\n" : "")}";

    private static string Read()
    {
        using var stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream("paper.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
