using KloeRules.Engine.Emission;
using KloeRules.Engine.Runtime;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Compilation;

/// <summary>A pack with the code of its rules.</summary>
/// <param name="ShapeKeys">The distinct shapes of its rules, in order.</param>
/// <param name="Formulas">The code of its measures' formulas; null when none has any.</param>
public sealed record CompiledPack(Pack Pack, IReadOnlyList<CompiledRule> Rules, IReadOnlyList<string> ShapeKeys, IFormulaCode? Formulas);

/// <summary>A rule with the code of its shape and the constants that it hands to it.</summary>
public sealed class CompiledRule
{
    private readonly Judge<PlainLane> plain;
    private readonly Judge<RecordingLane> recording;
    private readonly IReadOnlyList<Condition> nodes;
    private readonly Arguments arguments;

    private CompiledRule(Rule rule, Judge<PlainLane> plain, Judge<RecordingLane> recording, IReadOnlyList<Condition> nodes, Arguments arguments, IFormulaCode? formulas)
    {
        Formulas = formulas;
        Rule = rule;
        this.plain = plain;
        this.recording = recording;
        this.nodes = nodes;
        this.arguments = arguments;
    }

    public Rule Rule { get; }

    /// <summary>True when a statistical test may be made for it.</summary>
    internal bool HasSignals => nodes.Any(node => node is SignalCheck);

    /// <summary>The code of the formulas of its pack's measures.</summary>
    public IFormulaCode? Formulas { get; }

    internal static CompiledRule Of(Rule rule, Shape shape, ShapeTable table, IFormulaCode? formulas)
    {
        var (plain, recording) = table[shape.Key];
        return new CompiledRule(rule, plain, recording, shape.Nodes, new Arguments(shape.Constants), formulas);
    }

    /// <summary>The same code with one constant changed; explanations go on showing the rule as it was written.</summary>
    /// <param name="index">The constant's place among all of the rule's, in reading order.</param>
    internal CompiledRule With(int index, double value) => new(Rule, plain, recording, nodes, arguments.With(index, value), Formulas);

    /// <summary>What stays the same while the rule is judged over a frame.</summary>
    internal RuleContext On(Frame frame, Pack pack) => new(Rule, frame.With(Formulas), pack.Settings.SteadyWithin) { Families = pack.Families };

    /// <summary>The verdict's reading, keeping nothing.</summary>
    public Reading Judge(in Moment at)
    {
        var lane = default(PlainLane);
        return plain(ref lane, at, arguments);
    }

    /// <summary>The same code in the recording lane: the reading and every step behind it.</summary>
    public (Reading Reading, Verdicts.Step Explanation) Explain(in Moment at)
    {
        var lane = new RecordingLane(nodes);
        var reading = recording(ref lane, at, arguments);
        return (reading, lane.Root);
    }
}
