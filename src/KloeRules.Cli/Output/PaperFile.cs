namespace KloeRules.Cli.Output;

/// <summary>Puts a paper into a file, whole or not at all.</summary>
internal static class PaperFile
{
    /// <summary>Written beside and moved into place, so that a reader never meets half a paper.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        if (path.Length == 0)
        {
            throw Unwritten("the file to write has no name.");
        }

        if (Directory.Exists(path))
        {
            throw Unwritten($"{Shown(path)} is a folder, so no paper can be written in its place.");
        }

        var part = path + ".part";
        try
        {
            using (var stream = File.Create(part))
            {
                write(stream);
            }

            File.Move(part, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unwritten(Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder)
                ? $"{Shown(path)} can't be written: there is no folder {Shown(folder)}."
                : $"{Shown(path)} can't be written.");
        }
    }

    private static Failure Unwritten(string why) => new(
        ExitCode.Usage,
        why,
        "No paper was written; anything that stood there before is as it was.",
        "Give another file with --output.");

    private static string Shown(string path) => path.Replace('\\', '/');
}
