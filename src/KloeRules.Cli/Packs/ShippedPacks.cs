namespace KloeRules.Cli.Packs;

/// <summary>The rule packs that come with the tool, beside its program files.</summary>
internal static class ShippedPacks
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>The compiled shapes of the shipped packs.</summary>
    public static string ShapesPath => Path.Combine(AppContext.BaseDirectory, "KloeRules.Shapes.dll");

    public static IReadOnlyList<string> Names => Directory.Exists(Folder)
        ? [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
        : [];
}
