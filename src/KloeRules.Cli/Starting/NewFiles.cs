using System.Text;
using KloeRules.Cli.Output;

namespace KloeRules.Cli.Starting;

/// <summary>Puts new files into a folder. What is there already is never touched.</summary>
internal static class NewFiles
{
    /// <param name="folder">Made if it is not there.</param>
    /// <param name="files">All are written, or none.</param>
    public static void Write(string folder, IReadOnlyList<(string Name, string Text)> files) =>
        Write(folder, [.. files.Select(file => (file.Name, (ReadOnlyMemory<byte>)new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(file.Text)))]);

    /// <param name="folder">Made if it is not there.</param>
    /// <param name="files">All are written, or none.</param>
    public static void Write(string folder, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> files)
    {
        var paths = files.Select(file => (Path: Path.Combine(folder, file.Name), file.Content)).ToArray();
        if (paths.FirstOrDefault(file => File.Exists(file.Path) || Directory.Exists(file.Path)) is { Path: { } taken })
        {
            throw new Failure(ExitCode.Usage, $"{Shown(taken)} is there already.", "Nothing was written: a file that is there is never written over.", "Give another name, or move the file away.");
        }

        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (path, content) in paths)
            {
                using var stream = new FileStream(path, FileMode.CreateNew);
                stream.Write(content.Span);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Failure(ExitCode.Usage, $"files can't be written in {Shown(folder)}.", "What was there before is as it was.", "Give another folder, one that you may write to.");
        }

        foreach (var (path, _) in paths)
        {
            Console.Out.WriteLine(Shown(path));
        }
    }

    public static string Shown(string path) => path.Length == 0 ? "(no name)" : path.Replace('\\', '/');
}
