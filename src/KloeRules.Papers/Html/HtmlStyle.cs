using System.Security.Cryptography;
using System.Text;

namespace KloeRules.Papers.Html;

/// <summary>The style sheet, and the policy that lets this one sheet and nothing else be used.</summary>
internal static class HtmlStyle
{
    /// <summary>The most points that one part of a score can add: the full width of its bar.</summary>
    private const int LongestBar = 25;

    public static readonly string Sheet = "\n" + Read() + string.Concat(Enumerable.Range(1, LongestBar).Select(BarRule));

    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; base-uri 'none'; form-action 'none'";

    public static string BarClass(int points) => $"bar bar-{Math.Clamp(points, 0, LongestBar)}";

    private static string BarRule(int points) => $".bar-{points} {{ width: {points * 100 / LongestBar}%; }}\n";

    private static string Read()
    {
        using var stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream("paper.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
