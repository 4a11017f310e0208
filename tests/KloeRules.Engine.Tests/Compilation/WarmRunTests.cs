using System.Diagnostics;

namespace KloeRules.Engine.Tests.Compilation;

/// <summary>A run that needs no compilation never loads the compiler: seen in processes of their own.</summary>
public sealed class WarmRunTests
{
    private readonly string folder = TestFolder.New();

    [Fact]
    public void The_first_run_compiles_and_the_second_does_without_the_compiler()
    {
        var cache = Path.Combine(folder, "cache");
        Assert.Equal("Asked, Asked, Quiet, Asked; 1 compilations; Roslyn loaded", Run("no such file", cache));
        Assert.Equal("Asked, Asked, Quiet, Asked; 0 compilations; Roslyn not loaded", Run("no such file", cache));
    }

    [Fact]
    public void A_run_on_shipped_shapes_does_without_the_compiler()
    {
        var shipped = Path.Combine(folder, "Shapes.dll");
        Run(shipped, folder, "write");
        Assert.Equal("Asked, Asked, Quiet, Asked; 0 compilations; Roslyn not loaded", Run(shipped, folder));
    }

    [Fact]
    public async Task Two_processes_at_once_end_with_one_whole_file()
    {
        var cache = Path.Combine(folder, "cache");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Run("no such file", cache))));
        Assert.Single(Directory.GetFiles(cache));
        Assert.Equal("Asked, Asked, Quiet, Asked; 0 compilations; Roslyn not loaded", Run("no such file", cache));
    }

    private static string Run(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "KloeRules.WarmRun.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program, .. arguments])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.Trim();
    }
}
