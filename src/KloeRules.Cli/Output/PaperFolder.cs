namespace KloeRules.Cli.Output;

/// <summary>Puts a paper of several files into a folder.</summary>
internal static class PaperFolder
{
    /// <param name="folder">Made if it is not there; files of the same names are written over.</param>
    /// <param name="write">Given what opens a file by its name.</param>
    public static void Write(string? folder, Action<Func<string, Stream>> write)
    {
        if (string.IsNullOrEmpty(folder))
        {
            throw new Failure(
                ExitCode.Usage,
                "CSV is a folder of files, one a table, and no folder was named.",
                "No paper was written.",
                "Give a folder with --output.");
        }

        // All in memory first: where one can't be made, none is written.
        var files = new List<(string Name, MemoryStream Content)>();
        write(name =>
        {
            files.Add((name, new MemoryStream()));
            return files[^1].Content;
        });
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Failure(
                ExitCode.Usage,
                $"there can be no folder {folder.Replace('\\', '/')}.",
                "No paper was written; anything that stood there before is as it was.",
                "Give another folder with --output.");
        }

        foreach (var (name, content) in files)
        {
            PaperFile.Write(Path.Combine(folder, name), stream => stream.Write(content.ToArray()));
        }
    }
}
