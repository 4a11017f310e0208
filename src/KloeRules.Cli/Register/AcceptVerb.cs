using System.CommandLine;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register accept</c>: the meeting is content with an answer.</summary>
internal static class AcceptVerb
{
    public static Command Create()
    {
        var question = RegisterOptions.Question();
        var until = RegisterOptions.Date("--until", "How long the answer is accepted.");
        var because = RegisterOptions.Because();
        var command = new Command("accept", "Record that the meeting accepts the answer.") { question, until, because };
        var recording = new Recording();
        recording.AddTo(command);
        command.SetAction(parsed => recording.Record(parsed, parsed.GetRequiredValue(question), (_, _) => (
            EntryKind.Accepted, new Payload { Until = parsed.GetValue(until), Because = parsed.GetValue(because) })));
        return command;
    }
}
