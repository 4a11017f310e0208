using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Tests.Compilation;

/// <summary>Compiled shapes on disk.</summary>
public sealed class ShapeCacheTests
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OthersRead = UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private static readonly Month January = new(2023, 1);
    private static readonly Measure Calls = Written.Measure("Calls");
    private static readonly Pack Pack = Written.Pack(Written.Rule(new Level(0, 0, Comparison.Above, 5, 0, Written.Somewhere), Calls));

    private readonly string folder = Path.Combine(TestFolder.New(), "shapes");

    [Fact]
    public void A_second_library_compiles_nothing()
    {
        Assert.Equal(1, Compile(folder).Compilations);
        Assert.Equal(0, Compile(folder).Compilations);
    }

    [Fact]
    public void Without_a_folder_nothing_is_kept()
    {
        Assert.Equal(1, Compile(null).Compilations);
        Assert.Equal(1, Compile(null).Compilations);
    }

    public static TheoryData<string, byte[]> Spoilt => new()
    {
        { "empty", [] },
        { "garbage", "This is not an assembly."u8.ToArray() },
        { "truncated", File.ReadAllBytes(typeof(Evaluator).Assembly.Location)[..2_000] },
        { "foreign", File.ReadAllBytes(typeof(Month).Assembly.Location) },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_spoilt_file_is_ignored_and_replaced(string kind, byte[] bytes)
    {
        Compile(folder);
        var file = Assert.Single(Directory.GetFiles(folder));
        var whole = File.ReadAllBytes(file);
        File.WriteAllBytes(file, bytes);
        Assert.True(Compile(folder).Compilations == 1, kind);
        Assert.Equal(whole, File.ReadAllBytes(file));
        Assert.Equal(0, Compile(folder).Compilations);
    }

    [Fact]
    public void An_assembly_cut_short_anywhere_is_ignored()
    {
        Compile(folder);
        var file = Assert.Single(Directory.GetFiles(folder));
        var whole = File.ReadAllBytes(file);
        foreach (var length in new[] { 1, 64, 128, 512, 1024, whole.Length / 2, whole.Length - 512 })
        {
            File.WriteAllBytes(file, whole[..length]);
            Compile(folder);
        }
    }

    [Fact]
    public void An_assembly_made_by_another_build_is_ignored()
    {
        Compile(folder);
        var file = Assert.Single(Directory.GetFiles(folder));
        var shapes = Pack.Rules.Select(rule => (Emission.Shape.Of(rule.Condition), rule)).ToArray();
        File.WriteAllBytes(file, ShapeCompiler.Compile(Path.GetFileNameWithoutExtension(file), "another build", shapes, []));
        Assert.Equal(1, Compile(folder).Compilations);
        Assert.Equal(0, Compile(folder).Compilations);
    }

    [Fact]
    public void A_folder_that_can_not_be_made_does_no_harm()
    {
        var file = Path.GetTempFileName();
        Assert.Equal(1, Compile(Path.Combine(file, "shapes")).Compilations);
    }

    [Fact]
    public void A_folder_that_others_may_read_is_made_private()
    {
        if (OperatingSystem.IsWindows())
            return;

        Directory.CreateDirectory(folder, Owner | OthersRead);
        Compile(folder);
        Assert.Equal(Owner, File.GetUnixFileMode(folder));
        Assert.Equal(0, Compile(folder).Compilations);
    }

    /// <summary>Somebody else may have put a file there, and what is there is run.</summary>
    [Fact]
    public void A_folder_that_others_may_write_to_is_not_used()
    {
        if (OperatingSystem.IsWindows())
            return;

        Compile(folder);
        File.SetUnixFileMode(folder, Owner | UnixFileMode.GroupWrite);
        Assert.Equal(1, Compile(folder).Compilations);
        File.SetUnixFileMode(folder, Owner | UnixFileMode.OtherWrite);
        Assert.Equal(1, Compile(folder).Compilations);
    }

    [Fact]
    public void Many_at_once_end_with_one_whole_file()
    {
        Parallel.For(0, 12, new ParallelOptions { MaxDegreeOfParallelism = 6 }, _ => Compile(folder));
        Assert.Single(Directory.GetFiles(folder));
        Assert.Equal(0, Compile(folder).Compilations);
    }

    [Fact]
    public void A_reader_sees_a_whole_file_or_none_while_others_write()
    {
        var cache = new ShapeCache(folder);
        var whole = new byte[200_000];
        Array.Fill(whole, (byte)7);
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 6 }, turn =>
        {
            cache.Keep("one", whole);
            Assert.Equal(whole.Length, cache.Find("one")?.Length ?? whole.Length);
        });
        Assert.Equal(whole, cache.Find("one"));
        Assert.Single(Directory.GetFiles(folder));
    }

    /// <summary>Compiles the pack, and sees that its code judges.</summary>
    private static ShapeLibrary Compile(string? folder)
    {
        var library = new ShapeLibrary(shippedPath: null, folder);
        var findings = Evaluator.Evaluate(library.Compile(Pack), Written.Frame(Written.Months(Calls, "", January, 9)), January).Findings;
        Assert.Equal(Verdict.Asked, Assert.Single(findings).Verdict);
        return library;
    }
}
