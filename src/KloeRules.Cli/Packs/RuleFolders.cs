using System.IO.Enumeration;
using KloeRules.Cli.Output;

namespace KloeRules.Cli.Packs;

/// <summary>Reads the rule files of folders, each file once, however many of the folders hold it.</summary>
internal sealed class RuleFolders
{
    public const string Extension = ".kloe";

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <summary>The files of this folder and of those in it, by name, but for those read before.</summary>
    /// <param name="prefix">What messages show before a file's path in the folder.</param>
    public IReadOnlyList<RuleFile> FilesIn(string folder, string prefix)
    {
        try
        {
            return PathsIn(folder)
                .Where(path => read.Add(Path.GetFullPath(path)))
                .Select(path => (Path: path, Shown: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .OrderBy(file => file.Shown, StringComparer.Ordinal)
                .Select(file => RuleFile.Read(file.Path, prefix + file.Shown))
                .ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new Failure(
                ExitCode.Usage,
                $"the folder {folder.Replace('\\', '/')} can't be opened, or one inside it.",
                "Nothing was run, because rules in it would have been left out.",
                "See that you may read it and all that it holds.");
        }
    }

    /// <summary>A folder that is a link is not gone into: one that leads back up would never end.</summary>
    private static FileSystemEnumerable<string> PathsIn(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
}
