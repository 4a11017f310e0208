using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Verdicts;

/// <summary>
/// One condition as it was judged, recorded by the same code that gives the verdict. Figures are in the measure's canonical unit;
/// each is null where the kind of condition has none or the data did not supply it.
/// </summary>
/// <param name="Node">The condition of the rule that this step judged.</param>
/// <param name="Value">The figure judged: the level, or the later figure of a change.</param>
/// <param name="Limit">The limit it was held against.</param>
/// <param name="Reference">The earlier figure of a change.</param>
/// <param name="Difference">Later less earlier figure; null when the source prints only a relative change.</param>
/// <param name="Relative">The change as a fraction of the earlier figure.</param>
/// <param name="Run">For a streak, how many latest periods in a row held (counted past the number needed).</param>
/// <param name="Caveat">What a reader must know about the figure ("judged on published windows …"); null when nothing.</param>
/// <param name="Sources">The cells behind the figures.</param>
public sealed record Step(
    Condition Node,
    Measure Measure,
    string Area,
    Month Month,
    Window Window,
    Truth Truth,
    UnknownReason Reason,
    double? Value,
    double? Limit,
    double? Reference,
    double? Difference,
    double? Relative,
    int Run,
    string? Caveat,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Step> Children)
{
    /// <summary>The update of the tracker that was judged, where the condition is about an action.</summary>
    public ActionUpdate? Update { get; init; }

    /// <summary>Of a formula: what each of its functions gave, in the order asked.</summary>
    public IReadOnlyList<Working> Workings { get; init; } = [];

    /// <summary>For a statistical test, the probability that chance alone gives a result at least this far out; null otherwise.</summary>
    public double? Chance { get; init; }

    /// <summary>The statistics behind the judgement, where it rests on some.</summary>
    public Basis? Basis { get; init; }

    /// <summary>What was seen, as a clause for a reader, where the figures alone don't say it; null otherwise.</summary>
    public string? Detail { get; init; }

    /// <summary>Where the figure stands among others, where it was held against them.</summary>
    public Standing? Standing { get; init; }

    /// <summary>This step and all below it, in reading order.</summary>
    public IEnumerable<Step> Flatten() => Children.SelectMany(child => child.Flatten()).Prepend(this);
}
