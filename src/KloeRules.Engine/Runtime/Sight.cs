using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime;

/// <summary>What a leaf saw: its reading and the figures behind it, in the measure's canonical unit.</summary>
public readonly record struct Sight(Reading Reading)
{
    public double? Value { get; init; }

    /// <summary>What the figure covers.</summary>
    public Window Window { get; init; }

    public double? Limit { get; init; }

    public double? Reference { get; init; }

    public double? Difference { get; init; }

    public double? Relative { get; init; }

    /// <summary>The probability that chance alone gives a result at least this far out, where the judgement is a test.</summary>
    public double? Chance { get; init; }

    /// <summary>The statistics behind it, where the judgement rests on some.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Works the same out where it is asked for, so that a lane that keeps nothing does not pay for it.</summary>
    public Func<Basis>? WorkOutBasis { get; init; }

    /// <summary>What was seen, as a clause for a reader, where the figures alone don't say it.</summary>
    public string? Detail { get; init; }

    /// <summary>Where the figure stands among others, where it is held against them.</summary>
    public Standing? Standing { get; init; }

    public string? Caveat { get; init; }

    /// <summary>Of a formula: what each of its functions gave.</summary>
    public IReadOnlyList<Working>? Workings { get; init; }

    public IReadOnlyList<Source>? Sources { get; init; }

    /// <summary>The update of the tracker that was judged.</summary>
    public ActionUpdate? Update { get; init; }
}
