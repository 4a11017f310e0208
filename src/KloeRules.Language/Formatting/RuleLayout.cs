namespace KloeRules.Language.Formatting;

/// <summary>Where a rule's condition stands.</summary>
public enum RuleLayout
{
    /// <summary>Where the author put it.</summary>
    AsWritten,

    /// <summary>On a line of its own below the verb, behind "when".</summary>
    Blocks,

    /// <summary>Behind the verb, where the rule has nothing but its condition and that fits one line.</summary>
    OneLine,
}
