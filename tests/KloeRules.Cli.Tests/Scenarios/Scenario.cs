namespace KloeRules.Cli.Tests.Scenarios;

/// <summary>One scenario file: sections, each a heading behind === and the lines below it.</summary>
internal sealed record Scenario(string Name, IReadOnlyList<Section> Sections)
{
    private const string Mark = "=== ";

    public static string Folder => Path.Combine(Running.Repository.Root, "tests", "KloeRules.Cli.Tests", "Scenarios");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.scenario").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static Scenario Read(string name)
    {
        var sections = new List<Section>();
        foreach (var line in File.ReadLines(Path.Combine(Folder, name + ".scenario")))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                sections.Add(new Section(line[Mark.Length..], []));
            }
            else if (sections.Count > 0)
            {
                sections[^1].Lines.Add(line);
            }
        }

        return new Scenario(name, sections);
    }
}
