namespace KloeRules.Papers.Blocks;

/// <summary>Words of one look within a line.</summary>
/// <param name="To">The id of the section it leads to; null when it leads nowhere.</param>
public sealed record Run(string Text, RunKind Kind = RunKind.Plain, string? To = null)
{
    /// <summary>What it says to those who hear the page, where the text is a shape ("▲"); null where the text says it.</summary>
    public string? Said { get; init; }
}

/// <summary>Kinds are told by words or shape too, never by colour alone.</summary>
public enum RunKind
{
    Plain,
    Strong,
    Quiet,
    Improving,
    Concern,

    /// <summary>Letters of one width: hashes, file names.</summary>
    Code,
}
