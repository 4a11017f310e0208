using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Actions;

/// <summary>Every entry of the tracker of actions: the meeting's own, what inspections found, and what the plan promises.</summary>
public sealed class ActionTracker(IReadOnlyList<TrackedAction> all)
{
    private readonly Dictionary<Measure, TrackedAction> bySubject = all.ToDictionary(action => action.Subject);

    public static ActionTracker Empty { get; } = new([]);

    /// <summary>In the order in which they were read.</summary>
    public IReadOnlyList<TrackedAction> All { get; } = all;

    /// <summary>The latest month that any of them is told as at; null when there are none.</summary>
    public Month? Latest { get; } = all.Max(action => (Month?)action.Updates[^1].AsAt);

    /// <summary>The entry that a subject stands for; null for a measure of the catalogue.</summary>
    public TrackedAction? Find(Measure subject) => bySubject.GetValueOrDefault(subject);

    /// <summary>Those that a rule is about.</summary>
    public IEnumerable<TrackedAction> In(ActionScope scope, Month month) => All.Where(action => action.IsIn(scope, month));
}
