using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Formulas;
using KloeRules.Language.Binding;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Runs;

/// <summary>The shape library as the command line uses it: shipped shapes beside the program, others in the user's cache folder.</summary>
internal static class Library
{
    private const string CacheVariable = "KLOE_CACHE";
    private const string Compiler = "Microsoft.CodeAnalysis";

    public static CompiledPack Compile(Pack pack)
    {
        try
        {
            return new ShapeLibrary(ShippedPacks.ShapesPath, CacheFolder()).Compile(pack);
        }
        catch (RefusedFormulaException refused)
        {
            foreach (var complaint in refused.Complaints)
            {
                DiagnosticPrinter.Print(Console.Error, complaint);
            }

            throw new Failure(
                ExitCode.Usage,
                $"{CountWords.Of(refused.Complaints.Count, "formula")} can't be used.",
                "Nothing was run, because the rules that use them would have been left out.",
                "Put right what is listed above.");
        }
        catch (FileNotFoundException missing) when (missing.FileName?.StartsWith(Compiler, StringComparison.Ordinal) == true)
        {
            throw new Failure(
                ExitCode.Internal,
                "a rule has a form that was never compiled before, and the compiler that comes with kloe is missing.",
                "Nothing was run, because that rule would have been left out.",
                $"Install kloe again: the files that begin with {Compiler} belong beside it.");
        }
    }

    /// <summary>
    /// A folder of our own, because it is made private: in the one that KLOE_CACHE names, else in the user's cache; null where there is neither.
    /// </summary>
    private static string? CacheFolder()
    {
        if (Environment.GetEnvironmentVariable(CacheVariable) is { Length: > 0 } named)
        {
            return Path.Combine(named, "shapes");
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length == 0 ? null : Path.Combine(home, "kloe", "shapes");
    }
}
