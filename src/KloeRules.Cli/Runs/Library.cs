using KloeRules.Cli.Packs;
using KloeRules.Engine.Compilation;

namespace KloeRules.Cli.Runs;

/// <summary>The shape library as the command line uses it: shipped shapes beside the program, others in the user's cache folder.</summary>
internal static class Library
{
    private const string CacheVariable = "KLOE_CACHE";

    public static ShapeLibrary Create() => new(ShippedPacks.ShapesPath, CacheFolder());

    /// <summary>What KLOE_CACHE names, else a folder of ours in the user's cache; null where there is neither.</summary>
    private static string? CacheFolder()
    {
        if (Environment.GetEnvironmentVariable(CacheVariable) is { Length: > 0 } named)
        {
            return named;
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length == 0 ? null : Path.Combine(home, "kloe", "shapes");
    }
}
