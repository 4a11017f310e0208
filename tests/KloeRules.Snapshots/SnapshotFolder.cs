namespace KloeRules.Snapshots;

internal static class SnapshotFolder
{
    /// <summary>What a deterministic build writes in place of the repository's own folder.</summary>
    private const string MappedRoot = "/_/";

    /// <summary>The folder for the snapshots of a test's source file, whose path may have been mapped by the build.</summary>
    public static string Beside(string file)
    {
        var source = file.Replace('\\', '/');
        var path = source.StartsWith(MappedRoot, StringComparison.Ordinal)
            ? Path.Combine(RepositoryRoot(), source[MappedRoot.Length..])
            : file;
        return Path.Combine(Path.GetDirectoryName(path)!, "__snapshots__");
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests run outside the repository, so there is nowhere to look for snapshots.");
    }
}
