namespace KloeRules.Engine.Verdicts;

/// <summary>What one rule says of one measure in one area at one month.</summary>
public enum Verdict
{
    /// <summary>The condition holds.</summary>
    Asked,

    /// <summary>It held in the latest k of the n months needed.</summary>
    Building,

    Quiet,

    /// <summary>The data can't say.</summary>
    CannotTell,

    /// <summary>The rule failed while it was judged.</summary>
    Broken,
}
