namespace KloeRules.Cli.Tests.Running;

/// <summary>Where things stand in the repository that these tests were built from.</summary>
internal static class Repository
{
    private static readonly DirectoryInfo BuiltTests = new(AppContext.BaseDirectory);

    public static string Root { get; } = Find();

    /// <summary>"Debug" or "Release": how these tests, and so the tool, were built.</summary>
    public static string Configuration { get; } = BuiltTests.Parent!.Name;

    /// <summary>The folder that the tool was built into.</summary>
    public static string ToolFolder { get; } = Path.Combine(Root, "src", "KloeRules.Cli", "bin", Configuration, BuiltTests.Name);

    public static string Published => Path.Combine(Root, "examples", "wiltshire-2023-03");

    public static string Monthly => Path.Combine(Root, "examples", "monthly");

    private static string Find()
    {
        var folder = BuiltTests;
        while (!File.Exists(Path.Combine(folder.FullName, "KloeRules.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests must run inside the repository.");
        }

        return folder.FullName;
    }
}
