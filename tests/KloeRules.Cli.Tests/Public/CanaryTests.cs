using System.IO.Compression;
using System.Text;
using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Public;

/// <summary>Nothing that the public must not see is in any byte of what is written for it, in any format.</summary>
public sealed class CanaryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Canaries canaries = new();

    public CanaryTests() => canaries.WriteInto(folder);

    [Fact]
    public void Of_a_thousand_words_none_is_in_the_public_paper()
    {
        canaries.Answer(folder);
        Assert.InRange(canaries.All.Count, 1000, 4000);
        Assert.Equal(canaries.All.Count, canaries.All.Distinct().Count());

        var ran = Kloe.In(folder.Path).Run("paper", "p", "--public", "--output", "public");

        Assert.True(ran.ExitCode == 0, ran.Error);
        var files = Directory.GetFiles(folder["public"]);
        Assert.True(files.Length >= 4);
        foreach (var text in files.SelectMany(file => Texts(File.ReadAllBytes(file))).Concat(files.Select(file => Path.GetFileName(file)!)).Append(ran.Error[ran.Error.IndexOf("Left out", StringComparison.Ordinal)..]))
            Assert.DoesNotContain(canaries.All, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        var json = File.ReadAllText(folder["public/qm-2023-01-public.json"]);
        Assert.Contains("\"title\": \"Thefts above ten", json, StringComparison.Ordinal);
        Assert.Contains("\"[c]\"", json, StringComparison.Ordinal);
        Assert.Contains("Thefts fell", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_paper_for_the_meeting_holds_many_of_them()
    {
        canaries.Answer(folder);
        var ran = Kloe.In(folder.Path).Run("paper", "p", "--as", "json,html", "--output", "private");

        Assert.True(ran.ExitCode == 0, ran.Error);
        var text = string.Concat(Directory.GetFiles(folder["private"]).Select(File.ReadAllText));
        Assert.InRange(canaries.All.Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)), 250, canaries.All.Count);
    }

    [Fact]
    public void A_restricted_name_in_the_heading_stops_everything()
    {
        var pack = File.ReadAllText(folder["p/pack.kloe"]);
        File.WriteAllText(folder["p/pack.kloe"], pack.Replace("Quarterly Meeting", "Quarterly Meeting on Informants", StringComparison.Ordinal) + "\nmeasure Informants kept quiet\n  also on informants\n  private\n");

        var ran = Kloe.In(folder.Path).Run("paper", "p", "--public", "--output", "public");

        Assert.Equal(4, ran.ExitCode);
        Assert.Contains("error: what was to be written holds 1 text that a public paper must not hold.\n  Nothing was written.\n", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["public"]));
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> Texts(byte[] file)
    {
        yield return Encoding.UTF8.GetString(file);
        if (!file.AsSpan().StartsWith("PK\u0003\u0004"u8))
            yield break;

        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);

            yield return entry.FullName + "\n" + Encoding.UTF8.GetString(content.ToArray());
        }
    }
}
