using FsCheck;
using KloeRules.Engine.Compilation;
using KloeRules.Language.Binding;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>The conditions that random packs are made of, compiled once for all tests.</summary>
internal static class HouseOfShapes
{
    private const int Size = 500;
    private const int GrowTo = 10;

    public static Condition[] Conditions { get; } = Choice.Sample(AnyCondition.Gen, Size, new Rnd(20230309, 1), GrowTo);

    private static readonly ShapeLibrary Library = new(Written.Shipped(nameof(HouseOfShapes), Everything()), cacheFolder: null);

    public static CompiledPack Compile(Pack pack)
    {
        var compiled = Library.Compile(pack);
        Assert.Equal(0, Library.Compilations);
        return compiled;
    }

    private static IEnumerable<Condition> Everything() =>
        Conditions.Concat(Conditions.Select(Rewritten.TwiceNegated)).Concat(Conditions.Select(Rewritten.Reversed));
}
