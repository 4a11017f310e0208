using System.Reflection;
using KloeRules.Engine.Emission;
using KloeRules.Engine.Formulas;
using KloeRules.Engine.Runtime;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Compilation;

/// <summary>Finds generated code for the shapes of a pack: shipped with the tool, else in the cache, else compiled now.</summary>
/// <param name="shippedPath">The assembly of the shipped packs' shapes; null for none.</param>
/// <param name="cacheFolder">A private folder for compiled shapes; null to keep nothing.</param>
public sealed class ShapeLibrary(string? shippedPath, string? cacheFolder)
{
    private readonly ShapeCache cache = new(cacheFolder);

    /// <summary>How often this library started the compiler.</summary>
    public int Compilations { get; private set; }

    /// <summary>Ties an assembly to the very build of the engine that generated it.</summary>
    private static string Stamp => typeof(ShapeLibrary).Module.ModuleVersionId.ToString("N");

    /// <summary>The pack's rules with their code.</summary>
    public CompiledPack Compile(Pack pack)
    {
        var shapes = pack.Rules.Select(rule => (Shape: Shape.Of(rule.Condition), Example: rule)).ToArray();
        var needed = shapes
            .DistinctBy(pair => pair.Shape.Key)
            .OrderBy(pair => pair.Shape.Key, StringComparer.Ordinal)
            .ToArray();
        var table = new ShapeTable();
        RegisterShipped(table);
        var formulas = MeasureFormulas.In([pack]);
        var missing = needed.Where(pair => !table.Contains(pair.Shape.Key)).ToArray();
        var missingFormulas = formulas.Where(formula => !table.Contains(MeasureFormulas.KeyOf(formula))).ToArray();
        if (missing.Length + missingFormulas.Length > 0)
        {
            RegisterMissing(table, missing, missingFormulas);
        }

        var code = formulas.Count > 0 ? new MeasureFormulas(table) : null;

        return new CompiledPack(
            pack,
            [.. shapes.Select(pair => CompiledRule.Of(pair.Example, pair.Shape, table, code))],
            [.. needed.Select(pair => pair.Shape.Key)],
            code);
    }

    /// <summary>Compiles the shapes of packs to a file that ships with the tool.</summary>
    public static void WriteShipped(IReadOnlyCollection<Pack> packs, string path)
    {
        var shapes = packs
            .SelectMany(pack => pack.Rules)
            .Select(rule => (Shape: Shape.Of(rule.Condition), Example: rule))
            .DistinctBy(pair => pair.Shape.Key)
            .OrderBy(pair => pair.Shape.Key, StringComparer.Ordinal)
            .ToArray();
        File.WriteAllBytes(path, ShapeCompiler.Compile(Path.GetFileNameWithoutExtension(path), Stamp, shapes, MeasureFormulas.In(packs)));
    }

    private void RegisterShipped(ShapeTable table)
    {
        if (shippedPath is not null && File.Exists(shippedPath))
        {
            TryLoad(table, () => Assembly.LoadFrom(shippedPath), []);
        }
    }

    private void RegisterMissing(ShapeTable table, IReadOnlyList<(Shape Shape, Rule Example)> missing, IReadOnlyList<FormulaText> formulas)
    {
        string[] keys = [.. missing.Select(pair => pair.Shape.Key), .. formulas.Select(MeasureFormulas.KeyOf)];
        var name = "kloe-" + ShapeNames.Hex(Stamp + string.Join("\n", keys));
        if (cache.Find(name) is { } kept && TryLoad(table, () => Assembly.Load(kept), keys))
        {
            return;
        }

        var compiled = ShapeCompiler.Compile(name, Stamp, missing, formulas);
        Compilations++;
        cache.Keep(name, compiled);
        if (!TryLoad(table, () => Assembly.Load(compiled), keys))
        {
            throw new InvalidOperationException("Generated code does not hold the shapes it was generated for.");
        }
    }

    private static bool TryLoad(ShapeTable table, Func<Assembly> load, IReadOnlyCollection<string> keys)
    {
        try
        {
            return TryRegister(table, load(), keys);
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    /// <summary>Adds an assembly's shapes if it was built by this build of the engine and holds all that are asked for.</summary>
    private static bool TryRegister(ShapeTable table, Assembly assembly, IReadOnlyCollection<string> keys)
    {
        if (assembly.GetCustomAttribute<AssemblyDescriptionAttribute>()?.Description != Stamp)
        {
            return false;
        }

        var register = assembly.GetType($"{ShapeLayout.Namespace}.{ShapeLayout.TypeName}")?.GetMethod(ShapeLayout.RegisterName);
        register?.Invoke(null, [table]);
        return register is not null && keys.All(table.Contains);
    }
}
