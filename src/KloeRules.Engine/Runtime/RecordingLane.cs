using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Runtime;

/// <summary>Keeps every step as a tree: the lane behind explanations and evidence.</summary>
public readonly struct RecordingLane(IReadOnlyList<Condition> nodes) : ILane
{
    private readonly Stack<(int Node, Moment At, List<Step> Children)> open = new();
    private readonly List<Step> roots = [];

    /// <summary>The whole tree, once the outermost condition has been left.</summary>
    public Step Root => roots[0];

    public void Enter(int node, in Moment at) => open.Push((node, at, []));

    public Reading Leave(in Reading reading)
    {
        var (node, at, children) = open.Pop();
        var step = new Step(
            nodes[node],
            at.Subject,
            at.SubjectArea,
            at.MonthOf(0),
            at.Window,
            reading.Truth,
            reading.Reason,
            null,
            null,
            null,
            null,
            null,
            reading.Run,
            null,
            [],
            children);
        Add(step);
        return reading;
    }

    public Reading Saw(int node, int slot, int place, in Moment at, in Sight sight)
    {
        Add(new Step(
            nodes[node],
            at.Measure(slot),
            at.Area(place),
            at.MonthOf(slot),
            sight.Window,
            sight.Reading.Truth,
            sight.Reading.Reason,
            sight.Value,
            sight.Limit,
            sight.Reference,
            sight.Difference,
            sight.Relative,
            sight.Reading.Run,
            sight.Caveat,
            sight.Sources ?? [],
            [])
        { Chance = sight.Chance, Basis = sight.Basis ?? sight.WorkOutBasis?.Invoke(), Detail = sight.Detail, Workings = sight.Workings ?? [], Update = sight.Update, Standing = sight.Standing });
        return sight.Reading;
    }

    private void Add(Step step) => (open.Count > 0 ? open.Peek().Children : roots).Add(step);
}
