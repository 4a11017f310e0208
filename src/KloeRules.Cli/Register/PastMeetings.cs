using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Language.Time;
using KloeRules.Papers.Model;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Cli.Register;

/// <summary>What earlier meetings did, and the file that says so.</summary>
/// <param name="File">Its name, as shown to readers.</param>
internal sealed record PastMeetings(MeetingMemory Memory, string File)
{
    public RegisterStand Stand => new(File, Memory.Meeting.ToWords(), Memory.Register.Entries.Count, Memory.Register.Head);

    /// <param name="meeting">Null for the latest that the register or the figures know.</param>
    /// <param name="asAt">The month judged.</param>
    public static PastMeetings At(MeetingRegister register, RegisterDate? meeting, PackFolder folder, Month asAt, string file)
    {
        var ours = folder.Pack.Settings.Name;
        if (register.Header.Pack != ours)
        {
            throw new Failure(
                ExitCode.Register,
                $"the register {file} holds questions of the pack \"{register.Header.Pack}\", and these are of \"{ours}\".",
                "Nothing was run: answers given to one pack's questions would seem to be given to the other's.",
                "Name the register of this pack with --register, or run with --no-register.");
        }

        var latest = register.Entries.Select(entry => entry.Content.When).Append(new RegisterDate(asAt, 0)).Max();
        return new PastMeetings(new MeetingMemory(register, meeting ?? latest), file);
    }
}
