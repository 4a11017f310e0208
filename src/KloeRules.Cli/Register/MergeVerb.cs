using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Register.Merging;
using KloeRules.Questions.Register.States;
using KloeRules.Questions.Register.Storage;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register merge</c>: two branches of a register become one.</summary>
internal static class MergeVerb
{
    public static Command Create()
    {
        var other = new Argument<string>("other") { Description = "The other branch's file." };
        var command = new Command("merge", "Put another branch of the register into this one: all that either has.") { other };
        var recording = new Recording();
        recording.AddTo(command);
        command.SetAction(parsed =>
        {
            MergedRegister? merged = null;
            recording.Change(parsed, null, register =>
            {
                var branch = RegisterPlace.Try(() => new RegisterFile(parsed.GetRequiredValue(other)).Read());
                merged = RegisterMerge.Of(register, branch, recording.When(parsed), recording.Who(parsed));
                return merged?.Register ?? throw Recording.Refused(
                    $"the two are not branches of one register: the questions of one are from the pack \"{register.Header.Pack}\", of the other from \"{branch.Header.Pack}\".");
            });
            Say(merged!);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Say(MergedRegister merged)
    {
        var register = merged.Register;
        Line.Write(merged.Added == 0 ? "The other branch had nothing new." : $"{CountWords.Of(merged.Added, "entry")} came in.");
        foreach (var (question, stands, other) in merged.Disagreements)
        {
            Line.Write($"{QuestionReference.Of(question)} was answered differently: \"{stands.Content.Payload.Text}\" ({stands.Content.Who}, {stands.Content.When}) stands,");
            Line.Write($"  and \"{other.Payload.Text}\" ({other.Who}, {other.When}) is kept beside it.");
        }

        ConflictLines.Write(register);
        Line.Write($"Head {register.Head}");
    }
}
