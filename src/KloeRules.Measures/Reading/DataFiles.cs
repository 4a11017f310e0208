using System.IO.Enumeration;

namespace KloeRules.Measures.Reading;

/// <summary>The data files of a pack, and what was wrong in finding them. The one place where measure data comes from a disk.</summary>
public sealed record DataFiles(IReadOnlyList<DataFile> Files, IReadOnlyList<DataProblem> Problems)
{
    /// <summary>Larger files are refused; a force's monthly figures for twenty years stay far below.</summary>
    public const int LargestFile = 256 * 1024 * 1024;

    /// <summary>
    /// Reads every file that a pattern names, in the order of the patterns and then by name; a file that two patterns name is read once.
    /// Patterns are relative to <paramref name="folder"/>, use forward slashes, and <c>*</c> matches within the file name only; case does
    /// not matter.
    /// </summary>
    public static DataFiles Load(string folder, IEnumerable<string> patterns)
    {
        var files = new List<DataFile>();
        var problems = new List<DataProblem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            var paths = Match(folder, pattern, problems);
            foreach (var path in paths.Where(seen.Add))
            {
                if (TryRead(folder, path, problems) is { } file)
                    files.Add(file);
            }
        }

        return new DataFiles(files, problems);
    }

    private static IReadOnlyList<string> Match(string folder, string pattern, List<DataProblem> problems)
    {
        var written = pattern.Replace('\\', '/');
        if (written.StartsWith('/') || written.Contains(':', StringComparison.Ordinal))
        {
            problems.Add(DataProblems.PatternNotRelative(pattern));
            return [];
        }

        var cut = written.LastIndexOf('/') + 1;
        var within = written[..cut];
        var paths = NamesIn(Path.Combine(folder, within))
            .Where(name => IsMatch(written[cut..], name))
            .Select(name => within + name)
            .ToArray();
        if (paths.Length == 0)
            problems.Add(DataProblems.NoFileMatches(pattern));

        return paths;
    }

    private static IReadOnlyList<string> NamesIn(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray();
        }
        catch (Exception error) when (IsOfTheDisk(error))
        {
            return [];
        }
    }

    private static bool IsMatch(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);

    private static DataFile? TryRead(string folder, string path, List<DataProblem> problems)
    {
        try
        {
            using var stream = new FileStream(Path.Combine(folder, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (stream.Length > LargestFile)
            {
                problems.Add(DataProblems.TooLarge(path, LargestFile / (1024 * 1024)));
                return null;
            }

            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return new DataFile(path, content);
        }
        catch (Exception error) when (IsOfTheDisk(error))
        {
            problems.Add(DataProblems.Unreadable(path));
            return null;
        }
    }

    private static bool IsOfTheDisk(Exception error) => error is IOException or UnauthorizedAccessException;
}
