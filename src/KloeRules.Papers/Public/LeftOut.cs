namespace KloeRules.Papers.Public;

/// <summary>Why something of a pack is not in its public paper.</summary>
public enum LeftOutReason
{
    /// <summary>A measure whose own marking, or that of one that it is worked out of, is not plain OFFICIAL.</summary>
    Marked,

    /// <summary>A measure without a marking of its own, in a pack whose marking is not plain OFFICIAL.</summary>
    Unmarked,

    /// <summary>Declared <c>private</c>, or under an enquiry that is.</summary>
    Private,

    /// <summary>A measure of which small counts can't be seen: shares, rates or gaps without the cases behind them.</summary>
    WithoutCases,

    /// <summary>A measure whose small counts could be worked out whatever of it is hidden.</summary>
    Uncovered,

    /// <summary>A statement about, or that names, what is left out.</summary>
    Mentions,

    /// <summary>A rule about entries of a tracker, which carry no marking.</summary>
    Tracker,

    /// <summary>An entry of a tracker, which carries no marking.</summary>
    Entry,

    /// <summary>A declared concern: what was said to the meeting in confidence is not told apart from what was said in public.</summary>
    Concern,

    /// <summary>A statement that can't be read without what was left out.</summary>
    Unbound,

    /// <summary>The pack's caution, where the pack itself is not plain OFFICIAL.</summary>
    Caution,

    /// <summary>What the register holds.</summary>
    Register,
}

/// <summary>How much is left out of a public paper, by reason; never what.</summary>
public sealed class LeftOut
{
    private readonly SortedDictionary<LeftOutReason, int> counts = [];

    public IReadOnlyList<(LeftOutReason Reason, int Count)> All => [.. counts.Select(one => (one.Key, one.Value))];

    public int Total => counts.Values.Sum();

    public void Add(LeftOutReason reason, int count = 1)
    {
        if (count > 0)
            counts[reason] = counts.GetValueOrDefault(reason) + count;
    }
}
