using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary>Options of every verb that records something, and what they do.</summary>
internal sealed class Recording
{
    private readonly Option<string> who = new("--who") { Description = "Who did it: a role, such as \"Chair\", never a name.", Required = true };
    private readonly Option<RegisterDate?> on = RegisterOptions.Date("--on", "The day it was done, such as 2023-03-14; otherwise the meeting's date, or today.");
    private readonly Option<RegisterDate?> at = RegisterOptions.Date("--at", "The meeting it was done at, such as 2023-03.");
    private readonly Option<int?> wait = RegisterOptions.Number("--wait", "How many seconds to wait while somebody else writes; otherwise 10.");

    public RegisterPlace Place { get; } = new();

    public void AddTo(Command command)
    {
        Place.AddTo(command);
        command.Options.Add(who);
        command.Options.Add(on);
        command.Options.Add(at);
        command.Options.Add(wait);
    }

    public string Who(ParseResult parsed) => parsed.GetRequiredValue(who).Trim();

    public RegisterDate When(ParseResult parsed) => parsed.GetValue(on) ?? parsed.GetValue(at) ?? ThisMachine.Today();

    public RegisterDate? Meeting(ParseResult parsed) => parsed.GetValue(at);

    public EntryContent Content(ParseResult parsed, EntryKind kind, QuestionKey? question, Payload payload) =>
        new(When(parsed), Who(parsed), kind, question, payload with { Meeting = Meeting(parsed) });

    /// <summary>Records something about one question and says how it stands now.</summary>
    /// <param name="entry">What to record, from how the question stands.</param>
    public int Record(ParseResult parsed, string question, Func<MeetingRegister, QuestionRecord, (EntryKind Kind, Payload Payload)> entry)
    {
        QuestionKey? key = null;
        var after = Change(parsed, null, register =>
        {
            var record = FindQuestion.In(register, question);
            key = record.Key;
            var (kind, payload) = entry(register, record);
            return Add(register, Content(parsed, kind, record.Key, payload));
        });
        Say(after.StateOf(key!.Value));
        return ExitCode.Ok;
    }

    /// <param name="empty">What to begin with where there is no register; null when there must be one.</param>
    public MeetingRegister Change(ParseResult parsed, MeetingRegister? empty, Func<MeetingRegister, MeetingRegister> change) => RegisterPlace.Try(() =>
        Place.File(parsed).Change(empty, change, ThisMachine.Holder(), TimeSpan.FromSeconds(parsed.GetValue(wait) ?? 10)));

    public static MeetingRegister Add(MeetingRegister register, EntryContent content)
    {
        var after = register.With(content, out var refusal);
        return refusal is null ? after : throw Refused(refusal);
    }

    public static Failure Refused(string why) => new(
        ExitCode.Register, why, "Nothing was recorded; the register is as it was.", "\"kloe register list\" shows how every question stands.");

    public static void Say(QuestionRecord record) =>
        Line.Write($"{QuestionReference.Of(record.Key)} is {StateNames.Of(record.State)}: {record.Name}");
}
