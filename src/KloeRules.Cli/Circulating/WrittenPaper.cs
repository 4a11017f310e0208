using KloeRules.Papers;
using KloeRules.Papers.Csv;
using KloeRules.Papers.Model;

namespace KloeRules.Cli.Circulating;

/// <summary>A paper in one format, ready to be put into a file.</summary>
/// <param name="Name">"elg-2023-01.html".</param>
internal sealed record WrittenPaper(string Name, byte[] Bytes)
{
    /// <param name="stem">"elg-2023-01".</param>
    public static WrittenPaper Of(Paper paper, PaperFormat format, string stem)
    {
        using var stream = new MemoryStream();
        format.Writer(stream).Write(paper);
        return new WrittenPaper($"{stem}.{format.Extension}", stream.ToArray());
    }

    /// <summary>The tables of a paper as CSV, a file each: "questions.csv".</summary>
    public static IReadOnlyList<WrittenPaper> Tables(Paper paper)
    {
        var files = new List<(string Name, MemoryStream Content)>();
        new CsvPaperWriter(name =>
        {
            files.Add((name, new MemoryStream()));
            return files[^1].Content;
        }).Write(paper);
        return [.. files.Select(file => new WrittenPaper(file.Name, file.Content.ToArray()))];
    }
}
