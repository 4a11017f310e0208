using System.Diagnostics;
using System.Text;

namespace KloeRules.Cli.Tests.Running;

/// <summary>Starts processes and waits for them.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The program that runs these tests, which is the SDK's own.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static Ran Run(string folder, params string[] arguments) =>
        Run(new ProcessStartInfo(Path, arguments) { WorkingDirectory = folder });

    public static Ran Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardErrorEncoding = Encoding.UTF8;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        if (!Task.WaitAll([copied, error], Patience) || !process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end within {Patience}.");
        }

        return new Ran(process.ExitCode, output.ToArray(), error.Result);
    }
}
