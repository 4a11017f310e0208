using System.Text.RegularExpressions;
using KloeRules.Cli.Tests.Running;
using KloeRules.Snapshots;

namespace KloeRules.Cli.Tests.Tutorial;

public sealed class TutorialTests
{
    private static readonly string Tutorial = Path.Combine(Repository.Root, "examples", "README.md");

    [Fact]
    public void What_the_tutorial_says_a_command_prints_it_prints()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf(Repository.Monthly, Path.Combine("examples", "monthly"));

        Snapshot.MatchFile(Page.Followed(File.ReadAllText(Tutorial), folder), Tutorial);
    }

    [Fact]
    public void It_shows_each_step_from_reading_a_pack_to_comparing_two()
    {
        var shown = Regex.Matches(File.ReadAllText(Tutorial), @"^\$ kloe ([a-z]+)", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        Assert.Subset(shown.ToHashSet(), new HashSet<string> { "check", "run", "fix", "test", "explain", "backtest", "diff", "format" });
    }
}
