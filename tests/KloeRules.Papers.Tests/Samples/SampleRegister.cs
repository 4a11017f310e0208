using KloeRules.Engine.Verdicts;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Papers.Tests.Samples;

/// <summary>What earlier meetings did about two questions: one that is raised again, one that is not.</summary>
internal sealed class SampleRegister(SamplePack pack)
{
    private static readonly RegisterDate Meeting = Date(2023, 2, 14);

    /// <summary>Asked, answered, and promised an action that is late; worded anew by people.</summary>
    public Remembered Answered(Finding finding) => Known(
        finding,
        Entry(Date(2022, 11, 8), EntryKind.Asked, finding, new Payload { Title = pack.Text("Priority response has lost its SLA"), Text = pack.Text("What is keeping it there?"), Rank = 3 }),
        Entry(Date(2022, 11, 20), EntryKind.Answered, finding, new Payload { Text = pack.Text("Two stations share one car after dark") }),
        Entry(Date(2022, 12, 6), EntryKind.ActionOpened, finding, new Payload { Text = pack.Text("A third evening shift"), Owner = pack.Text("Head of response"), Due = Date(2023, 1, 0) }),
        Entry(Date(2023, 2, 10), EntryKind.Reworded, finding, new Payload { Text = pack.Text("What has the third shift changed?"), Because = pack.Text("The action is what matters now") }));

    /// <summary>Asked twice and given a holding answer whose date has passed.</summary>
    public Remembered Waiting(Finding finding) => Known(
        finding,
        Entry(Date(2022, 12, 6), EntryKind.Asked, finding, new Payload { Title = pack.Text("Summonses take longer"), Text = pack.Text("What makes them slower?"), Rank = 5 }),
        Entry(Date(2022, 12, 9), EntryKind.Holding, finding, new Payload { Text = pack.Text("Figures will follow"), Due = Date(2023, 1, 0) }));

    private Remembered Known(Finding finding, params EntryContent[] entries)
    {
        var register = entries.Aggregate(MeetingRegister.Empty("Wiltshire ELG"), (so, entry) => so.With(entry, out _));
        var record = register.StateOf(QuestionKey.Of(finding));
        return new Remembered(record, Meeting, register.MeetingsWaited(record, Meeting), register.IsOverdue(record, Meeting));
    }

    private EntryContent Entry(RegisterDate when, EntryKind kind, Finding finding, Payload payload) =>
        new(when, pack.Text("Chief Constable"), kind, QuestionKey.Of(finding), payload);

    private static RegisterDate Date(int year, int month, int day) => new(new(year, month), day);
}
