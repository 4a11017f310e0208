using System.Text.RegularExpressions;
using KloeRules.Cli.Tests.Running;
using KloeRules.Snapshots;

namespace KloeRules.Cli.Tests.Tutorial;

/// <summary>A question from the meeting that asks it to the meeting that sees what came of it.</summary>
public sealed class StoryTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "examples", "three-meetings");
    private static readonly string Told = Path.Combine(Folder, "README.md");

    [Fact]
    public void What_the_story_says_a_command_prints_it_prints()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf(Folder, Path.Combine("examples", "three-meetings"));
        File.Delete(folder["examples/three-meetings/register.jsonl"]);

        Snapshot.MatchFile(Page.Followed(File.ReadAllText(Told), folder), Told);
    }

    [Fact]
    public void The_script_runs_the_commands_of_the_page() =>
        Assert.Equal(Commands(Told, @"^\$ (kloe .*)$"), Commands(Path.Combine(Folder, "story.sh"), "^(kloe (?!\\().*)$"));

    private static string[] Commands(string file, string line) =>
        [.. Regex.Matches(File.ReadAllText(file), line, RegexOptions.Multiline).Select(match => match.Groups[1].Value)];
}
