using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Language.Time;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Storage;

namespace KloeRules.Cli.Register;

/// <summary>Options of verbs that look at what earlier meetings did, and what they read.</summary>
internal sealed class Recall
{
    private readonly Option<string?> register = new("--register") { Description = $"The register's file; otherwise {RegisterPlace.FileName} in the folder, where there is one." };
    private readonly Option<bool> none = new("--no-register") { Description = "As if nothing had been asked before." };
    private readonly Option<RegisterDate?> meeting = RegisterOptions.Date(
        "--meeting", "The meeting, such as 2023-03-14: what the register says later does not count. Otherwise all of it does.");

    /// <summary>Those that name something of the past.</summary>
    public IEnumerable<Option> Given => [register, meeting];

    public void AddTo(Command command)
    {
        command.Options.Add(register);
        command.Options.Add(none);
        command.Options.Add(meeting);
        command.Validators.Add(result =>
        {
            if (result.GetResult(none) is { Implicit: false } && (result.GetResult(register) is not null || result.GetResult(meeting) is not null))
            {
                result.AddError("--no-register leaves nothing for --register and --meeting to say.");
            }
        });
    }

    /// <summary>Null when there is no register, or none is wanted.</summary>
    /// <param name="asAt">The month judged; no meeting that judges it is held before.</param>
    public PastMeetings? Of(ParseResult parsed, PackFolder folder, Month asAt)
    {
        var path = parsed.GetValue(register) ?? Path.Combine(folder.Path, RegisterPlace.FileName);
        var file = new RegisterFile(path);
        return parsed.GetValue(none) || (parsed.GetValue(register) is null && !file.Exists)
            ? null
            : PastMeetings.At(RegisterPlace.Try(file.Read), parsed.GetValue(meeting), folder, asAt, Path.GetFileName(path));
    }
}
