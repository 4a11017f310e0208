using System.CommandLine;
using KloeRules.Cli.Differences;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Language.Time;
using KloeRules.Questions.Differences;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe diff</c>: what a change to a pack would have done to the questions.</summary>
internal static class DiffVerb
{
    public static Command Create()
    {
        var old = new Argument<string>("old-folder") { Description = "The folder of the pack as it was." };
        var @new = new Argument<string>("new-folder") { Description = "The folder of the pack as it is to be." };
        var months = Arguments.Months();
        var asAt = Arguments.AsAt();
        var data = new Option<string?>("--data") { Description = "A pack folder whose data both are judged on; otherwise the new one's." };
        var format = Arguments.Format("text", "json", "markdown");
        var command = new Command("diff", "Compare the questions of two versions of a pack, month by month on the same data.") { old, @new, months, asAt, data, format };
        command.SetAction(parsed => Run(
            PackFolder.LoadSound(parsed.GetRequiredValue(old)),
            PackFolder.LoadSound(parsed.GetRequiredValue(@new)),
            parsed.GetValue(data) is { } source ? PackFolder.LoadSound(source) : null,
            parsed.GetValue(asAt),
            parsed.GetRequiredValue(months),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(PackFolder old, PackFolder @new, PackFolder? data, Month? asAt, int months, string format)
    {
        var source = data ?? @new;
        var after = MeetingData.Load(source, asAt, @new.Pack);
        var before = MeetingData.Reread(after, old.Pack);
        var difference = PackDifference.Of(
            new PackVersion(Library.Compile(old.Pack), new KnownFigures(before.Frame).At),
            new PackVersion(Library.Compile(@new.Pack), new KnownFigures(after.Frame).At),
            after.AsAt,
            months);
        new DifferenceReport(difference, @new.Pack.Settings.Whole).Write(format);
        return ExitCode.Ok;
    }
}
