using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Register;
using KloeRules.Cli.Verbs;
using KloeRules.Engine.Chance;
using KloeRules.Engine.Compilation;
using KloeRules.Language.Time;
using KloeRules.Papers.Building;
using KloeRules.Papers.Model;
using KloeRules.Questions.Ranking;

namespace KloeRules.Cli.Runs;

/// <summary>What every verb asks that judges a pack for a meeting: which pack, which month, against what, with which register.</summary>
internal sealed class RunOptions
{
    private readonly Argument<string> folder = Arguments.Folder();
    private readonly Option<Month?> asAt = Arguments.AsAt();
    private readonly Recall recall = new();
    private readonly Option<bool> noChance = new("--no-chance") { Description = "Don't work out how many findings could be ordinary variation, which takes about half of the time." };
    private readonly Option<string?> against = new("--against")
    {
        Description = "An earlier meeting, as its JSON paper or as a month such as 2023-01: says what is new, continuing, worse, easing or cleared since then.",
        HelpName = "paper|month",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(folder);
        command.Options.Add(asAt);
        command.Options.Add(against);
        command.Options.Add(noChance);
        recall.AddTo(command);
    }

    /// <summary>The options that look at what earlier meetings did and asked.</summary>
    public IEnumerable<Option> OfThePast => recall.Given.Append(against);

    public PackFolder Load(ParseResult parsed) => PackFolder.LoadSound(parsed.GetRequiredValue(folder));

    public Month? AsAt(ParseResult parsed) => parsed.GetValue(asAt);

    public Meeting Judge(ParseResult parsed, PackFolder loaded)
    {
        var meeting = Meeting.Of(loaded, AsAt(parsed), month => recall.Of(parsed, loaded, month));
        if (parsed.GetValue(against) is { } earlier)
        {
            meeting = meeting.Against(earlier);
        }

        foreach (var upkeep in meeting.Ranked.Upkeep)
        {
            DiagnosticPrinter.Print(Console.Error, upkeep);
        }

        return meeting;
    }

    public Paper Build(ParseResult parsed, PackFolder loaded, Meeting meeting)
    {
        var record = RunRecords.Of(loaded, meeting.Data, meeting.Compiled) with { Register = meeting.Past?.Stand };
        return Build(parsed, meeting.Ranked, meeting.Compiled, record);
    }

    public Paper Build(ParseResult parsed, RankedQuestions ranked, CompiledPack compiled, RunRecord record) =>
        PaperBuilder.Build(ranked, record, parsed.GetValue(noChance) ? null : ChanceOfRun.Of(compiled, ranked.Run));
}
