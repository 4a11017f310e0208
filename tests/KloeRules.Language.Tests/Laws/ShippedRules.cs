namespace KloeRules.Language.Tests.Laws;

/// <summary>The rule files that this repository ships.</summary>
internal static class ShippedRules
{
    private static readonly string Root = FindRoot();

    /// <summary>The files of one folder under the repository's root, in the order of their names.</summary>
    public static (string Path, string Text)[] Of(params string[] folders) => folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Root, folder), "*.kloe").Order(StringComparer.Ordinal))
        .Select(path => (Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)))
        .ToArray();

    /// <summary>Every folder under <paramref name="parent"/> that holds rule files.</summary>
    public static IEnumerable<string> Folders(string parent) => Directory
        .GetDirectories(Path.Combine(Root, parent))
        .Where(folder => Directory.EnumerateFiles(folder, "*.kloe").Any())
        .Select(folder => parent + "/" + Path.GetFileName(folder))
        .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KloeRules.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds KloeRules.sln.");
        }

        return folder.FullName;
    }
}
