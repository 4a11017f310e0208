using KloeRules.Cli.Output;

namespace KloeRules.Cli.Circulating;

/// <summary>The folder that papers are put into: all of them or none.</summary>
internal static class PaperFolder
{
    /// <summary>Every file is written beside its place first, and only when all are there are they moved into place.</summary>
    public static void Write(string folder, IReadOnlyList<WrittenPaper> papers)
    {
        var parts = papers.Select(paper => (Part: Path.Combine(folder, paper.Name + ".part"), Place: Path.Combine(folder, paper.Name), paper.Bytes)).ToArray();
        try
        {
            Directory.CreateDirectory(folder);
            if (parts.FirstOrDefault(one => Directory.Exists(one.Place)).Place is { } taken)
            {
                throw Unwritten($"{Shown(taken)} is a folder, so no paper can be written in its place.");
            }

            foreach (var (part, _, bytes) in parts)
            {
                File.WriteAllBytes(part, bytes);
            }

            foreach (var (part, place, _) in parts)
            {
                File.Move(part, place, overwrite: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unwritten(File.Exists(folder) ? $"{Shown(folder)} is a file, so no papers can be put into it." : $"papers can't be written into {Shown(folder)}.");
        }
        finally
        {
            foreach (var (part, _, _) in parts.Where(one => File.Exists(one.Part)))
            {
                File.Delete(part);
            }
        }
    }

    private static Failure Unwritten(string why) => new(
        ExitCode.Usage,
        why,
        "No paper is half written; one that could not be replaced is as it was.",
        "Give another folder with --output.");

    private static string Shown(string path) => path.Replace('\\', '/');
}
