using KloeRules.Questions.Differences;
using KloeRules.Questions.Register.Chain;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Format;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Register;

/// <summary>
/// What data can't tell: who asked, answered, promised, dropped or overruled what, when and why. Entries are only ever added; each names the hash
/// of the one before. The state of every question follows from the entries and from nothing else.
/// </summary>
public sealed class MeetingRegister
{
    private readonly Dictionary<QuestionKey, QuestionRecord> questions;

    internal MeetingRegister(RegisterHeader header, IReadOnlyList<Entry> entries)
    {
        Header = header;
        Entries = entries;
        var fold = RegisterFold.Of(entries);
        (questions, Conflicts) = (fold.Questions, fold.Conflicts);
        Questions = [.. fold.Order.Select(key => questions[key]).Where(question => question.State != QuestionState.Unrecorded)];
        Meetings = MeetingsOf(entries);
    }

    public RegisterHeader Header { get; }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>Hash of the last line.</summary>
    public string Head => Entries.Count > 0 ? Entries[^1].Hash : Header.Hash;

    /// <summary>Every question the register knows, in the order in which it first met them.</summary>
    public IReadOnlyList<QuestionRecord> Questions { get; }

    /// <summary>Entries that could not be applied: somebody has to decide.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; }

    /// <summary>The meetings that entries belong to, the earliest first; a month and a day in it are one meeting.</summary>
    public IReadOnlyList<RegisterDate> Meetings { get; }

    public static MeetingRegister Empty(string pack) => new(new RegisterHeader(pack), []);

    /// <param name="sound">A reading without damage.</param>
    public static MeetingRegister Of(ChainReading sound) => new(sound.Header!, sound.Entries);

    /// <summary>What is known of a question; of one that was never recorded, that it is unrecorded.</summary>
    public QuestionRecord StateOf(QuestionKey key) => questions.GetValueOrDefault(key) ?? new QuestionRecord(key, QuestionState.Unrecorded, [], null);

    /// <summary>How many meetings were held after the one from which an answer has been waited for; 0 when none is waited for.</summary>
    /// <param name="asAt">The meeting that is being held, whether anything is recorded of it yet or not; those after it don't count. Null for the latest recorded.</param>
    public int MeetingsWaited(QuestionRecord question, RegisterDate? asAt = null)
    {
        if (question.WaitingSince is not { } since)
        {
            return 0;
        }

        var held = asAt is not { } now ? Meetings : Meetings.Where(meeting => meeting < now && !meeting.IsSameMeeting(now)).Append(now);
        return held.Count(meeting => meeting > since && !meeting.IsSameMeeting(since));
    }

    /// <summary>No answer, or a holding one only, for three meetings.</summary>
    public bool IsOverdue(QuestionRecord question, RegisterDate? asAt = null) => MeetingsWaited(question, asAt) >= QuestionRecord.MeetingsUntilOverdue;

    /// <summary>The register as it was at the end of a day, or of a month where no day is given.</summary>
    public MeetingRegister UpTo(RegisterDate date) =>
        Entries.All(entry => !date.IsBefore(entry.Content.When)) ? this : new(Header, [.. Entries.Where(entry => !date.IsBefore(entry.Content.When))]);

    /// <summary>The register with one entry more.</summary>
    /// <param name="refusal">Why the entry can't be added; the register is then returned as it is.</param>
    public MeetingRegister With(EntryContent content, out string? refusal)
    {
        var entry = Entry.Chained(Entries.Count + 1, content, Head);
        refusal = string.IsNullOrWhiteSpace(content.Who) ? "who did it is missing: give a role." : null;
        var after = new MeetingRegister(Header, [.. Entries, entry]);
        refusal ??= after.Conflicts.FirstOrDefault(conflict => conflict.Entry == entry)?.Why
            ?? (after.Conflicts.Except(Conflicts).FirstOrDefault() is { } broken ? $"without it, line {broken.Entry.Line} could not stand: {broken.Why}" : null);
        return refusal is null ? after : this;
    }

    /// <summary>The file, whole: every line with a newline at its end.</summary>
    public byte[] ToBytes() => System.Text.Encoding.UTF8.GetBytes(
        string.Concat(Entries.Select(EntryText.Line).Prepend(Header.Line).Select(line => line + "\n")));

    private static IReadOnlyList<RegisterDate> MeetingsOf(IEnumerable<Entry> entries)
    {
        var dates = entries.Select(entry => entry.Content.Meeting).OfType<RegisterDate>().Distinct().Order().ToArray();
        return [.. dates.Where(date => date.Day > 0 || !dates.Any(other => other.Day > 0 && other.Month == date.Month))];
    }
}
