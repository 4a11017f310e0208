using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Actions;

/// <summary>One entry of the tracker with all its updates.</summary>
public sealed class TrackedAction
{
    /// <param name="file">Where it was read, as shown to readers.</param>
    /// <param name="updates">At most one a month, in any order; at least one.</param>
    public TrackedAction(string file, ActionKind kind, string reference, string title, IEnumerable<ActionUpdate> updates)
    {
        Kind = kind;
        Reference = reference;
        Updates = [.. updates.OrderBy(update => update.AsAt)];
        var latest = Updates[^1].Facts;
        Subject = new Measure(title, new SourceText(file, ""), default)
        {
            Direction = Direction.Neither,
            Owner = latest.Owner,
            PlanPriority = latest.PlanPriority,
        };
    }

    /// <summary>What stands for it wherever a measure is judged, named and ranked: it bears the entry's title, owner and plan priority.</summary>
    public Measure Subject { get; }

    public ActionKind Kind { get; }

    /// <summary>Empty when the tracker gives none.</summary>
    public string Reference { get; }

    public string Title => Subject.Name;

    /// <summary>The measures that show whether it works.</summary>
    public IReadOnlyList<Measure> LinkedTo { get; init; } = [];

    /// <summary>How many more measures it is linked to by names that the catalogue does not know.</summary>
    public int UnknownLinks { get; init; }

    /// <summary>The snapshots of its tracker, after the first that holds it, in which it is missing; oldest first.</summary>
    public IReadOnlyList<Month> MissingFrom { get; init; } = [];

    /// <summary>True when an earlier snapshot of its tracker does not hold it, so that it was added later.</summary>
    public bool WasAdded { get; init; }

    /// <summary>The latest snapshot up to that month that no longer holds it; null when it is still there.</summary>
    public Month? GoneAt(Month month) => At(month) is { } last && MissingFrom.LastOrDefault(missing => missing <= month) is var gone && gone > last.AsAt ? gone : null;

    /// <summary>True when it was added to the tracker with its latest update up to that month.</summary>
    public bool IsNewAt(Month month) => WasAdded && CountAt(month) == 1 && GoneAt(month) is null;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ActionUpdate> Updates { get; }

    /// <summary>How many updates there are up to that month.</summary>
    public int CountAt(Month month) => Updates.TakeWhile(update => update.AsAt <= month).Count();

    /// <summary>The latest update up to that month, or so many before it; null when there is none.</summary>
    public ActionUpdate? At(Month month, int before = 0) => CountAt(month) - 1 - before is var place and >= 0 ? Updates[place] : null;

    /// <summary>True when a rule of that scope is about it, as the tracker tells it at that month or, if it is newer, first.</summary>
    public bool IsIn(ActionScope scope, Month month)
    {
        var facts = (At(month) ?? Updates[0]).Facts;
        return (scope.Kinds & Kind) != 0
            && (scope.PlanPriority is null || scope.PlanPriority == facts.PlanPriority)
            && IsNamed(scope.QuestionArea, facts.QuestionArea)
            && IsNamed(scope.Owner, facts.Owner)
            && (scope.LinkedTo is null || scope.LinkedTo.Any(LinkedTo.Contains));
    }

    private static bool IsNamed(string? wanted, string? name) => wanted is null || (name is not null && NameKey.Of(name) == wanted);
}
