using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Actions;

/// <summary>Every entry of the tracker of actions: the meeting's own, what inspections found, and what the plan promises.</summary>
public sealed class ActionTracker(IReadOnlyList<TrackedAction> all)
{
    private readonly Dictionary<Measure, TrackedAction> bySubject = all.ToDictionary(action => action.Subject);

    private readonly Lazy<ILookup<string, TrackedAction>> bySentence = new(() => all
        .SelectMany(action => action.Updates
            .SelectMany(update => EvidenceText.Sentences(update.Facts.Evidence ?? ""))
            .Distinct(StringComparer.Ordinal)
            .Select(sentence => (sentence, action)))
        .ToLookup(one => one.sentence, one => one.action, StringComparer.Ordinal));

    public static ActionTracker Empty { get; } = new([]);

    /// <summary>In the order in which they were read.</summary>
    public IReadOnlyList<TrackedAction> All { get; } = all;

    /// <summary>The latest month that any of them is told as at; null when there are none.</summary>
    public Month? Latest { get; } = all.Max(action => (Month?)action.Updates[^1].AsAt);

    /// <summary>The entry that a subject stands for; null for a measure of the catalogue.</summary>
    public TrackedAction? Find(Measure subject) => bySubject.GetValueOrDefault(subject);

    /// <summary>Those that a rule is about.</summary>
    public IEnumerable<TrackedAction> In(ActionScope scope, Month month) => All.Where(action => action.IsIn(scope, month));

    /// <summary>The other entries whose evidence at that month has a sentence in common with that of this one, in the order in which they were read.</summary>
    public IReadOnlyList<TrackedAction> SharingEvidence(TrackedAction action, Month month) =>
        [.. Sentences(action, month)
            .SelectMany(sentence => bySentence.Value[sentence].Where(other => other != action && Sentences(other, month).Contains(sentence)))
            .Distinct()];

    private static IReadOnlyList<string> Sentences(TrackedAction action, Month month) => EvidenceText.Sentences(action.At(month)?.Facts.Evidence ?? "");
}
