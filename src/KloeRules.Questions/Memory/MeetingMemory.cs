using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Candidates;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Memory;

/// <summary>What the register knew at a meeting, by the questions that the figures raise there.</summary>
public sealed class MeetingMemory
{
    /// <param name="register">Entries made after the meeting don't count.</param>
    /// <param name="meeting">A month stands for its last day.</param>
    public MeetingMemory(MeetingRegister register, RegisterDate meeting)
    {
        Register = register.UpTo(meeting);
        Meeting = meeting;
    }

    public MeetingRegister Register { get; }

    public RegisterDate Meeting { get; }

    /// <summary>Asked at three meetings without an answer: no mute, snooze or line keeps it off the list.</summary>
    internal bool IsOverdue(Finding finding) => Register.IsOverdue(Register.StateOf(QuestionKey.Of(finding)), Meeting);

    /// <summary>A meeting has asked about the measure in that area, or has been promised an action that is to show in it.</summary>
    internal bool IsMet(Measure measure, string area)
    {
        var (name, place) = (NameKey.Of(measure.Name), NameKey.Of(area));
        return Register.Questions.Any(question =>
            (question.Key.Measure == name && question.Key.Area == place && question.State != QuestionState.Proposed)
            || question.Actions.Any(action => action.Promised.Content.Payload.Measures.Any(linked => NameKey.Of(linked) == name)));
    }

    /// <summary>What is known of each topic; topics that were never met before are left out. A record is given to one topic only.</summary>
    internal IReadOnlyDictionary<Topic, Remembered> Of(IReadOnlyList<Topic> topics)
    {
        var found = new Dictionary<Topic, Remembered>(ReferenceEqualityComparer.Instance);
        var left = Register.Questions.ToList();
        Give(topic => left.Where(record => record.Key == KeyOf(topic.Lead.Asking)), isSame: true);
        Give(topic => left.Where(record => topic.Candidates.Any(candidate => KeyOf(candidate) == record.Key)), isSame: false);
        Give(topic => left.Where(record => topic.Candidates.Any(candidate => IsOnSame(KeyOf(candidate), record.Key))), isSame: false);
        return found;

        void Give(Func<Topic, IEnumerable<QuestionRecord>> fitting, bool isSame)
        {
            foreach (var topic in topics.Where(topic => !found.ContainsKey(topic)))
            {
                // What left the list left it as the question it was: another on the same measure is not dropped with it.
                var records = fitting(topic).Where(record => isSame || record.Exit is null);
                if (records.OrderByDescending(record => record.IsWaiting).ThenByDescending(record => record.History[^1].Number).FirstOrDefault() is { } record)
                {
                    found.Add(topic, new Remembered(record, Register, Meeting) { IsSame = isSame });
                    left.Remove(record);
                }
            }
        }
    }

    /// <summary>What still waits for an answer, an action or an outcome and is not among the questions met; what is overdue first, then the longest waited for.</summary>
    internal IReadOnlyList<Remembered> Outstanding(IReadOnlyCollection<Remembered> met) =>
    [
        .. Register.Questions
            .Where(record => IsOpen(record) && met.All(one => one.Record.Key != record.Key))
            .Select(record => new Remembered(record, Register, Meeting))
            .OrderByDescending(one => one.IsLate)
            .ThenByDescending(one => one.MeetingsWaited),
    ];

    private static bool IsOpen(QuestionRecord record) => record.IsWaiting
        || record.State is QuestionState.Answered or QuestionState.ActionOpen or QuestionState.ActionDone or QuestionState.OutcomeNotSeen;

    private static QuestionKey KeyOf(Candidate candidate) => QuestionKey.Of(candidate.Finding);

    private static bool IsOnSame(QuestionKey one, QuestionKey other) => one.Measure == other.Measure && one.Area == other.Area;
}
