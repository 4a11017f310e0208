using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KloeRules.Language.Diagnostics;

/// <summary>What shows a message at work: small rule files that stand beside <see cref="Catalogue"/>.</summary>
/// <param name="Bad">The text of a file that gets the message.</param>
/// <param name="Good">The same file put right.</param>
/// <param name="Data">For a message about rules and data together, the figures: lines as under a test's <c>given</c>; otherwise empty.</param>
public sealed record DiagnosticSample(string Title, string Bad, string Good, string Data)
{
    private const string Folder = "KloeRules.Language.Diagnostics.Samples.";
    private const string Mark = "=== ";

    private static readonly Regex Repeated = new("«(.+?) × ([0-9]+)»", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The measures, families and areas that samples name.</summary>
    public static string Catalogue { get; } = Read("catalogue.kloe") ?? "";

    /// <summary>The text with <c>«x × 65»</c> spelt out, which stands for 65 of what would be too long to show.</summary>
    public static string SpeltOut(string text) =>
        Repeated.Replace(text, match => string.Concat(Enumerable.Repeat(match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))));

    /// <summary>Reads the sample of an id: its title, then a part each behind <c>=== bad</c>, <c>=== good</c> and perhaps <c>=== data</c>.</summary>
    internal static DiagnosticSample Of(string id)
    {
        var parts = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var part = parts["title"] = new StringBuilder();
        foreach (var line in (Read(id + ".sample") ?? throw new InvalidOperationException($"{id} has no sample.")).TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                part = parts[line.Substring(Mark.Length)] = new StringBuilder();
            }
            else
            {
                part.Append(line).Append('\n');
            }
        }

        return new DiagnosticSample(
            parts["title"].ToString().TrimEnd(), parts["bad"].ToString(), parts["good"].ToString(), parts.TryGetValue("data", out var data) ? data.ToString() : "");
    }

    private static string? Read(string name)
    {
        using var stream = typeof(DiagnosticSample).Assembly.GetManifestResourceStream(Folder + name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
