using BenchmarkDotNet.Attributes;
using KloeRules.Engine.Compilation;
using KloeRules.Language.Binding;

namespace KloeRules.Benchmarks;

/// <summary>Getting the code of the published example's rules: by compiling, from the cache, and from shapes that shipped.</summary>
[MemoryDiagnoser]
public class CompilePack
{
    private readonly string folder = Directory.CreateTempSubdirectory("kloe-benchmarks-").FullName;

    private Pack pack = null!;
    private string shipped = "";

    [GlobalSetup]
    public void SetUp()
    {
        pack = PublishedExample.Pack();
        shipped = Path.Combine(folder, "Benchmarks.Shapes.dll");
        ShapeLibrary.WriteShipped([pack], shipped);
        Cached();
    }

    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true, Description = "compiled")]
    public int Compiled() => Compile(null, null);

    [Benchmark(Description = "from the cache")]
    public int Cached() => Compile(null, Path.Combine(folder, "cache"));

    [Benchmark(Description = "shipped")]
    public int Shipped() => Compile(shipped, null);

    private int Compile(string? shippedPath, string? cacheFolder) =>
        new ShapeLibrary(shippedPath, cacheFolder).Compile(pack).ShapeKeys.Count;
}
