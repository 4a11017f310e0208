using System.Text.Json;
using KloeRules.Cli.Tests.Running;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;

namespace KloeRules.Cli.Tests.Examples;

/// <summary>The published tables of activities and deliverables.</summary>
public sealed class TrackerExampleTests
{
    private const string Example = "examples/tracker-2023-03";

    private static readonly string Folder = Path.Combine(Repository.Root, "examples", "tracker-2023-03");

    [Fact]
    public void All_59_activities_and_15_deliverables_are_read()
    {
        var frame = Read();

        Assert.Equal(74, frame.Actions.All.Count);
        Assert.Equal((40, 17, 2), (Count(frame, ActionStatus.Delivered), Count(frame, ActionStatus.InProgress), Count(frame, ActionStatus.NotStarted)));
        Assert.Equal(
            [(1, 2), (2, 4), (3, 5), (4, 4)],
            frame.Actions.All.Where(action => action.Kind == ActionKind.Deliverable)
                .GroupBy(action => action.Updates[0].Facts.PlanPriority!.Value)
                .Select(priority => (priority.Key, priority.Count())));
        Assert.All(frame.Actions.All, action => Assert.Equal(new Month(2023, 3), action.Updates[0].AsAt));
        Assert.All(frame.Actions.All.Where(action => action.Kind == ActionKind.Deliverable), action => Assert.NotNull(action.Updates[0].Facts.Due));
        Assert.All(frame.Problems, problem => Assert.Equal(ProblemKind.Remark, problem.Kind));
    }

    [Fact]
    public void The_activities_stand_under_the_headings_that_they_are_printed_under() => Assert.Equal(
        [7, 20, 5, 16, 11],
        Read().Actions.All.Where(action => action.Kind == ActionKind.Action)
            .GroupBy(action => action.Updates[0].Facts.QuestionArea!.Split(':')[0])
            .Select(area => area.Count()));

    [Fact]
    public void The_paper_asks_what_ticked_activities_changed_and_says_how_the_marks_were_read()
    {
        var ran = Kloe.In(Repository.Root).Run("run", Example, "--as-at", "2023-03", "--format", "json");
        using var paper = JsonDocument.Parse(ran.Out);
        var titles = paper.RootElement.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("title").GetString()!).ToArray();

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(9, titles.Count(title => title.StartsWith("Activity marked done, its measures no better", StringComparison.Ordinal)));
        Assert.Contains("Marked done on evidence that lies ahead: A lawyer to pursue protection orders", titles);
        Assert.Contains("One piece of evidence, two statuses: Training and materials for domestic abuse risk forms", titles);
        Assert.Equal(
            ["✓ was read as delivered, as the pack declares (40 rows).", "□ was read as in progress, as the pack declares (17 rows).", "● was read as not started, as the pack declares (2 rows)."],
            paper.RootElement.GetProperty("data").GetProperty("problems").EnumerateArray()
                .Select(problem => problem.GetProperty("message").GetString()!)
                .Where(message => message.Contains("as the pack declares", StringComparison.Ordinal)));
    }

    private static int Count(Frame frame, ActionStatus status) => frame.Actions.All.Count(action => action.Updates[0].Facts.Status == status);

    private static Frame Read()
    {
        var sources = Directory.EnumerateFiles(Folder, "*.kloe").Order(StringComparer.Ordinal)
            .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)))
            .ToArray();
        var pack = PackBinder.Bind(LanguageParser.Parse(sources));
        return DataReader.Read(DataFiles.Load(Folder, pack.Settings.Data), pack.Names, pack.Settings);
    }
}
