using System.CommandLine;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register close</c>: nothing more is expected.</summary>
internal static class CloseVerb
{
    public static Command Create()
    {
        var question = RegisterOptions.Question();
        var because = RegisterOptions.Because();
        var command = new Command("close", "Record that nothing more is expected.") { question, because };
        var recording = new Recording();
        recording.AddTo(command);
        command.SetAction(parsed => recording.Record(parsed, parsed.GetRequiredValue(question), (_, _) => (
            EntryKind.Closed, new Payload { Because = parsed.GetValue(because) })));
        return command;
    }
}
