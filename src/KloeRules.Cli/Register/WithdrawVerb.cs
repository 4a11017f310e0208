using System.CommandLine;
using System.Globalization;
using KloeRules.Cli.Output;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register withdraw</c>: an entry no longer counts. It stays where it stands.</summary>
internal static class WithdrawVerb
{
    public static Command Create()
    {
        var line = new Argument<string>("line") { Description = "The line of the register, as \"kloe register list --history\" shows it." };
        var because = RegisterOptions.Reason();
        var command = new Command("withdraw", "Correct a mistake: an entry no longer counts, and stays where it stands.") { line, because };
        var recording = new Recording();
        recording.AddTo(command);
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(line);
            recording.Change(parsed, null, register =>
            {
                var entry = EntryOn(register, name);
                return Recording.Add(register, recording.Content(
                    parsed, EntryKind.Withdrawn, entry.Content.Question, new Payload { Entry = entry.Content.Reference, Because = parsed.GetRequiredValue(because) }));
            });
            Console.Out.WriteLine($"Line {name} no longer counts.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Entry EntryOn(MeetingRegister register, string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && register.Entries.FirstOrDefault(entry => entry.Line == line) is { } found
            ? found
            : throw Recording.Refused($"the register has no entry on line \"{name}\"; its entries are on lines 2 to {register.Entries.Count + 1}.");
}
