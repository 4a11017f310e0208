using System.CommandLine;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register act</c>: an action is promised, is done, and has shown in the figures or has not.</summary>
internal static class ActVerb
{
    public static Command Create()
    {
        var question = RegisterOptions.Question();
        var text = new Option<string?>("--text") { Description = "What is to be done." };
        var owner = new Option<string?>("--owner") { Description = "Who does it: a role." };
        var due = RegisterOptions.Date("--due", "By when.");
        var measure = new Option<string[]>("--measure") { Description = "A measure that is to show its effect; several may be given." };
        var done = new Option<bool>("--done") { Description = "An action is done." };
        var line = RegisterOptions.Number("--line", "With --done, where several actions are open: the line on which it was promised.");
        var outcome = new Option<string?>("--outcome") { Description = "Whether the effect of what was done is seen in its measures." };
        Verbs.Arguments.OneOf(outcome, "seen", "not-seen");
        var command = new Command("act", "Record an action that was promised, that it is done, or whether its outcome is seen.")
        {
            question, text, owner, due, measure, done, line, outcome,
        };
        command.Validators.Add(result =>
        {
            var isPromise = result.GetResult(done) is not { Implicit: false } && result.GetResult(outcome) is null;
            if (isPromise && (result.GetResult(text) is null || result.GetResult(owner) is null || result.GetResult(due) is null))
            {
                result.AddError("kloe register act needs --text, --owner and --due, or one of --done and --outcome.");
            }
        });
        var recording = new Recording();
        recording.AddTo(command);
        command.SetAction(parsed => recording.Record(parsed, parsed.GetRequiredValue(question), (_, record) =>
        {
            var payload = new Payload { Text = parsed.GetValue(text) };
            return parsed.GetValue(done) ? (EntryKind.ActionDone, payload with { Entry = Open(record, parsed.GetValue(line))?.Promised.Content.Reference })
                : parsed.GetValue(outcome) is { } seen ? (seen == "seen" ? EntryKind.OutcomeSeen : EntryKind.OutcomeNotSeen, payload)
                : (EntryKind.ActionOpened, payload with
                {
                    Owner = parsed.GetValue(owner),
                    Due = parsed.GetValue(due),
                    Measures = parsed.GetValue(measure) ?? [],
                });
        }));
        return command;
    }

    /// <summary>Null when none is: the register then says what is possible.</summary>
    private static PromisedAction? Open(QuestionRecord record, int? line)
    {
        var open = record.Actions.Where(action => action.IsOpen && (line is null || action.Promised.Line == line)).ToArray();
        return open.Length <= 1
            ? open.FirstOrDefault()
            : throw Recording.Refused($"{open.Length} actions are open; say which with --line: {string.Join(", ", open.Select(action => $"{action.Promised.Line} ({action.Promised.Content.Payload.Text})"))}.");
    }
}
