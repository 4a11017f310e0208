using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Tests.Compilation;

/// <summary>Shapes that were compiled when the tool was built.</summary>
public sealed class ShippedShapesTests
{
    private static readonly Month January = new(2023, 1);
    private static readonly Measure Calls = Written.Measure("Calls");
    private static readonly Level Above = new(0, 0, Comparison.Above, 5, 0, Written.Somewhere);
    private static readonly Level Below = Above with { Comparison = Comparison.Below };

    [Fact]
    public void A_pack_of_shipped_shapes_compiles_nothing()
    {
        var library = new ShapeLibrary(Written.Shipped("shipped-all", [Above, Below]), cacheFolder: null);
        Assert.Equal(Verdict.Asked, Judge(library, Above));
        Assert.Equal(0, library.Compilations);
    }

    [Fact]
    public void Only_what_did_not_ship_is_compiled()
    {
        var library = new ShapeLibrary(Written.Shipped("shipped-some", [Above]), cacheFolder: null);
        Assert.Equal(Verdict.Quiet, Judge(library, Below));
        Assert.Equal(1, library.Compilations);
    }

    [Fact]
    public void The_file_has_the_same_bytes_each_time()
    {
        var one = Written.Shipped("shipped-twice", [Above, Below]);
        var other = Written.Shipped("shipped-twice", [Above, Below]);
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(other));
    }

    [Fact]
    public void A_missing_file_is_made_up_for_by_compiling()
    {
        var library = new ShapeLibrary(Path.Combine(Path.GetTempPath(), "no such folder", "Shapes.dll"), cacheFolder: null);
        Assert.Equal(Verdict.Asked, Judge(library, Above));
        Assert.Equal(1, library.Compilations);
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is not an assembly.")]
    public void A_spoilt_file_is_made_up_for_by_compiling(string content)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, content);
        var library = new ShapeLibrary(path, cacheFolder: null);
        Assert.Equal(Verdict.Asked, Judge(library, Above));
        Assert.Equal(1, library.Compilations);
    }

    [Fact]
    public void A_file_made_by_another_build_is_made_up_for_by_compiling()
    {
        var rule = Written.Rule(Above, Calls);
        var path = Path.Combine(TestFolder.New(), "shipped-other-build.dll");
        File.WriteAllBytes(path, ShapeCompiler.Compile("shipped-other-build", "another build", [(Emission.Shape.Of(Above), rule)], []));
        var library = new ShapeLibrary(path, cacheFolder: null);
        Assert.Equal(Verdict.Asked, Judge(library, Above));
        Assert.Equal(1, library.Compilations);
    }

    /// <summary>The verdict on nine calls.</summary>
    private static Verdict Judge(ShapeLibrary library, Condition condition)
    {
        var compiled = library.Compile(Written.Pack(Written.Rule(condition, Calls)));
        return Assert.Single(Evaluator.Evaluate(compiled, Written.Frame(Written.Months(Calls, "", January, 9)), January).Findings).Verdict;
    }
}
