using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing.Signals;

/// <summary>What stands behind the words of a signal.</summary>
internal sealed record SignalTail(IReadOnlyList<NumberSyntax> Numbers, NameSyntax? Other = null, NameSyntax? Group = null)
{
    public static SignalTail Nothing { get; } = new([]);

    /// <summary>The area that it is said of, where that stands inside: "worse in Swindon than County".</summary>
    public NameSyntax? Area { get; init; }

    /// <summary>How many there are in all, where that is stated: "of 42 forces".</summary>
    public NumberSyntax? Total { get; init; }
}
