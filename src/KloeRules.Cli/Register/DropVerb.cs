using System.CommandLine;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register drop</c>: a question is given up, or another one takes its place.</summary>
internal static class DropVerb
{
    public static Command Create()
    {
        var question = RegisterOptions.Question();
        var because = RegisterOptions.Reason();
        var into = new Option<string?>("--into") { Description = "The question that takes this one in." };
        var superseded = new Option<string?>("--superseded-by") { Description = "The question that takes its place." };
        var command = new Command("drop", "Record that a question is given up, taken into another one, or superseded by it.") { question, because, into, superseded };
        command.Validators.Add(result =>
        {
            if (result.GetResult(into) is not null && result.GetResult(superseded) is not null)
            {
                result.AddError("--into and --superseded-by exclude each other; keep one of the two.");
            }
        });
        var recording = new Recording();
        recording.AddTo(command);
        command.SetAction(parsed => recording.Record(parsed, parsed.GetRequiredValue(question), (register, _) =>
        {
            var (kind, other) = parsed.GetValue(into) is { } taker ? (EntryKind.Merged, taker)
                : parsed.GetValue(superseded) is { } successor ? (EntryKind.Superseded, successor)
                : (EntryKind.Dropped, null);
            return (kind, new Payload { Because = parsed.GetRequiredValue(because), Into = other is null ? null : FindQuestion.In(register, other).Key });
        }));
        return command;
    }
}
