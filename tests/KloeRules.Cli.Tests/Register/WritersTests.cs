using System.Diagnostics;
using System.Globalization;
using KloeRules.Cli.Tests.Running;
using KloeRules.Cli.Tests.Scenarios;

namespace KloeRules.Cli.Tests.Register;

/// <summary>Several people at one register, and one who is stopped in the middle.</summary>
public sealed class WritersTests : IDisposable
{
    private const int Writers = 8;

    /// <summary>How often each writer writes; KLOE_REGISTER_APPENDS=1000 is the full test.</summary>
    private static readonly int Times =
        int.TryParse(Environment.GetEnvironmentVariable("KLOE_REGISTER_APPENDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 25;

    private readonly TemporaryFolder folder = new();

    public WritersTests()
    {
        folder.CopyOf(Path.Combine(Scenario.Folder, "small"), "p");
        Assert.Equal(0, Kloe.In(folder.Path).Run("register", "ask", "response SLA breach for 3 months", "p", "--text", "Why?", "--who", "Chair", "--at", "2023-03").ExitCode);
    }

    private string Register => folder["p/register.jsonl"];

    [Fact]
    public async Task Eight_writers_at_once_lose_nothing_and_leave_a_valid_chain()
    {
        await Task.WhenAll(Enumerable.Range(1, Writers).Select(writer => Task.Run(() =>
        {
            for (var time = 1; time <= Times; time++)
            {
                var ran = Kloe.In(folder.Path).Run(Answer($"answer {time} of writer {writer}", wait: 600));
                Assert.True(ran.ExitCode == 0, ran.Error);
            }
        })));

        Assert.Equal(1 + (Writers * Times), EntriesWhenVerified());
        var answers = File.ReadLines(Register).Skip(2).ToArray();
        foreach (var writer in Enumerable.Range(1, Writers))
        {
            Assert.Equal(
                Enumerable.Range(1, Times),
                answers.Where(line => line.Contains($"of writer {writer}\"", StringComparison.Ordinal))
                    .Select(line => int.Parse(line.Split("\"text\":\"answer ")[1].Split(' ')[0], CultureInfo.InvariantCulture)));
        }

        Assert.Equal(["data.csv", "register.jsonl", "rules.kloe"], FilesLeft());
    }

    [Fact]
    public void A_writer_that_is_killed_leaves_the_old_register_or_the_new_one()
    {
        var entries = EntriesWhenVerified();
        for (var delay = 40; delay <= 400; delay += 40)
        {
            var start = new ProcessStartInfo(DotNet.Path, [Path.Combine(Repository.ToolFolder, "kloe.dll"), .. Answer($"after {delay} ms", wait: 1)])
            {
                WorkingDirectory = folder.Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using (var process = Process.Start(start)!)
            {
                process.WaitForExit(delay);
                process.Kill();
                process.WaitForExit();
            }

            var now = EntriesWhenVerified();
            Assert.InRange(now, entries, entries + 1);
            entries = now;
            File.Delete(Register + ".lock");
        }

        Assert.Equal(0, Kloe.In(folder.Path).Run(Answer("after all", wait: 1)).ExitCode);
        Assert.Equal(entries + 1, EntriesWhenVerified());
    }

    public void Dispose() => folder.Dispose();

    private static string[] Answer(string text, int wait) =>
        ["register", "answer", "response", "p", "--text", text, "--who", "Chief officer", "--on", "2023-03-14", "--wait", wait.ToString(CultureInfo.InvariantCulture)];

    private int EntriesWhenVerified()
    {
        var ran = Kloe.In(folder.Path).Run("register", "verify", "p");
        Assert.True(ran.ExitCode == 0, ran.Error);
        return int.Parse(ran.Out.Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    private IEnumerable<string?> FilesLeft() => Directory.EnumerateFiles(folder["p"]).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
