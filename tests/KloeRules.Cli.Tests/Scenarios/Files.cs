using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Scenarios;

/// <summary>Makes the files that a scenario asks for.</summary>
internal static partial class Files
{
    /// <returns>False when the section is not about files.</returns>
    public static bool Make(Section section, TemporaryFolder folder)
    {
        if (section.After("folder") is { } name)
        {
            Directory.CreateDirectory(folder[name]);
        }
        else if (section.After("link") is { } link)
        {
            var parts = link.Split(" to ");
            File.CreateSymbolicLink(folder[parts[0]], parts[1]);
        }
        else if (section.After("small pack") is { } pack)
        {
            folder.CopyOf(Path.Combine(Scenario.Folder, "small"), pack);
        }
        else if (section.After("file") is { } file)
        {
            var words = file.Split("; ");
            Directory.CreateDirectory(Path.GetDirectoryName(folder[words[0]])!);
            File.WriteAllBytes(folder[words[0]], Bytes(section.Body, words[1..]));
        }
        else if (section.After("add to") is { } more)
        {
            File.AppendAllText(folder[more], Text(section.Body, "\n"));
        }
        else
        {
            return false;
        }

        return true;
    }

    private static byte[] Bytes(IReadOnlyList<string> lines, string[] form)
    {
        if (form.Contains("bytes"))
        {
            return Convert.FromHexString(string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        }

        var text = Text(lines, form.Contains("crlf") ? "\r\n" : "\n");
        Encoding encoding = form.Contains("utf-16") ? Encoding.Unicode : new UTF8Encoding(form.Contains("bom"));
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static string Text(IReadOnlyList<string> lines, string end) =>
        string.Concat(lines.Select(line => Repeated().Replace(line, Repeat) + end));

    private static string Repeat(Match match) =>
        string.Concat(Enumerable.Repeat(match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex("«(.+?) × ([0-9]+)»")]
    private static partial Regex Repeated();
}
