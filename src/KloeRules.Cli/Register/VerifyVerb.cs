using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Chain;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register verify</c>: whether the register is what was written.</summary>
internal static class VerifyVerb
{
    public static Command Create()
    {
        var place = new RegisterPlace();
        var head = new Option<string?>("--head") { Description = "The head hash printed in a paper: checks that nothing was cut off since." };
        var command = new Command("verify", "Check that no entry was changed, taken out, moved or put in.") { head };
        place.AddTo(command);
        command.SetAction(parsed =>
        {
            var reading = place.Inspect(parsed);
            if (reading.Damage is { } damage)
            {
                throw new Failure(
                    ExitCode.Register,
                    $"line {damage.Line} of {Path.GetFileName(place.Path(parsed))} {damage.What}.",
                    damage.Means,
                    $"{CountWords.Of(reading.Entries.Count, "entry")} before it can be relied on. Bring back a sound copy, or a branch to merge from.");
            }

            var register = MeetingRegister.Of(reading);
            var since = parsed.GetValue(head) is { } known ? Since(register, known) : null;
            Console.Out.WriteLine($"{CountWords.Of(register.Entries.Count, "entry")}, each as it was written.");
            ConflictLines.Write(register);
            Console.Out.WriteLine($"Head {register.Head}");
            if (since is not null)
            {
                Console.Out.WriteLine(since);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static string Since(MeetingRegister register, string head)
    {
        var hashes = register.Entries.Select(entry => entry.Hash).Prepend(register.Header.Hash).ToList();
        var at = hashes.FindIndex(hash => head.Length >= 8 && hash.StartsWith(head, StringComparison.OrdinalIgnoreCase));
        return at >= 0
            ? $"{CountWords.Of(hashes.Count - 1 - at, "entry")} since the head that was given."
            : throw new Failure(
                ExitCode.Register,
                $"no line of the register has the hash {head}.",
                "Entries that stood when that head was printed are gone from this file, or it is another register.",
                "Find the copy that ends with it; \"kloe register merge\" brings the two together.");
    }
}
