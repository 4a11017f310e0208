using System.CommandLine;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register move</c>: people overrule the list; its own rank stays beside it.</summary>
internal static class MoveVerb
{
    public static Command Create()
    {
        var question = RegisterOptions.Question();
        var to = RegisterOptions.Number("--to", "The place that it is to have in the list.");
        var pin = new Option<bool>("--pin") { Description = "Keep it at the top." };
        var reword = new Option<string?>("--reword") { Description = "Ask it in these words." };
        var release = new Option<bool>("--release") { Description = "Give up pin, place and wording." };
        var because = RegisterOptions.Reason();
        var command = new Command("move", "Overrule the list: a place, the top, other words. Scores are left as they are.") { question, to, pin, reword, release, because };
        Option[] choices = [to, pin, reword, release];
        command.Validators.Add(result =>
        {
            if (choices.Count(choice => result.GetResult(choice) is { Implicit: false }) != 1)
            {
                result.AddError("kloe register move needs one of --to, --pin, --reword and --release.");
            }
        });
        var recording = new Recording();
        recording.AddTo(command);
        command.SetAction(parsed => recording.Record(parsed, parsed.GetRequiredValue(question), (_, _) =>
        {
            var why = new Payload { Because = parsed.GetRequiredValue(because) };
            return parsed.GetValue(to) is { } place ? (EntryKind.Moved, why with { Place = place })
                : parsed.GetValue(reword) is { } words ? (EntryKind.Reworded, why with { Text = words })
                : (parsed.GetValue(pin) ? EntryKind.Pinned : EntryKind.Released, why);
        }));
        return command;
    }
}
