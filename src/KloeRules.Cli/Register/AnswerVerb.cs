using System.CommandLine;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register answer</c>: what the meeting was told.</summary>
internal static class AnswerVerb
{
    public static Command Create()
    {
        var question = RegisterOptions.Question();
        var text = RegisterOptions.Text("The answer, as given.");
        var holding = new Option<bool>("--holding") { Description = "It only promises an answer." };
        var owner = new Option<string?>("--owner") { Description = "Who answers: a role." };
        var due = RegisterOptions.Date("--due", "By when the answer is promised, of a holding one.");
        var command = new Command("answer", "Record an answer, or one that promises an answer.") { question, text, holding, owner, due };
        var recording = new Recording();
        recording.AddTo(command);
        command.SetAction(parsed => recording.Record(parsed, parsed.GetRequiredValue(question), (_, _) => (
            parsed.GetValue(holding) ? EntryKind.Holding : EntryKind.Answered,
            new Payload { Text = parsed.GetRequiredValue(text), Owner = parsed.GetValue(owner), Due = parsed.GetValue(due) })));
        return command;
    }
}
