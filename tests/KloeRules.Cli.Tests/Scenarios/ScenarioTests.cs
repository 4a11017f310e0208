using System.Text;
using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Scenarios;

public sealed class ScenarioTests
{
    public static TheoryData<string> All => [.. Scenario.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void The_command_line_answers_as_the_scenario_says(string name)
    {
        using var folder = new TemporaryFolder();
        Ran? last = null;
        var waiting = new HashSet<string>();
        foreach (var section in Scenario.Read(name).Sections)
        {
            if (section.After("run") is { } command)
            {
                Assert.Empty(waiting);
                last = CommandLine.Run(folder.Path, command);
                waiting = [.. MustBeSaidOf(last)];
            }
            else if (!Files.Make(section, folder))
            {
                Check(section, last ?? throw new InvalidOperationException($"\"{section.Heading}\" stands before any run."), folder);
                waiting.Remove(section.Heading.Split(' ')[0]);
            }
        }

        Assert.NotNull(last);
        Assert.Empty(waiting);
    }

    private static IEnumerable<string> MustBeSaidOf(Ran ran)
    {
        yield return "exit";
        if (ran.OutBytes.Length > 0)
        {
            yield return "stdout";
        }

        if (ran.Error.Length > 0)
        {
            yield return "stderr";
        }
    }

    private static void Check(Section section, Ran ran, TemporaryFolder folder)
    {
        switch (section.Heading)
        {
            case var heading when section.After("exit") is { } code:
                Assert.True(code == $"{ran.ExitCode}", $"{heading} was expected; it was {ran.ExitCode}:\n{ran.Error}{ran.Out}");
                break;
            case "stdout":
                Compare(section, ran.Out);
                break;
            case "stderr":
                Compare(section, ran.Error);
                break;
            case var _ when section.After("text") is { } name:
                Compare(section, Encoding.UTF8.GetString(File.ReadAllBytes(folder[name])));
                break;
            case "files":
                var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
                    .Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'))
                    .Order(StringComparer.Ordinal);
                Compare(section, string.Join('\n', files));
                break;
            default:
                throw new InvalidOperationException($"No section is called \"{section.Heading}\".");
        }
    }

    private static void Compare(Section section, string actual)
    {
        if (!Expected.Matches(section.Body, Expected.LinesOf(actual)))
        {
            // Shown as a difference; lines that stand for others are part of it.
            Assert.Equal(string.Join('\n', section.Body), actual.TrimEnd('\n'));
        }
    }
}
