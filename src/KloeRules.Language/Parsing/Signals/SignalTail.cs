using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing.Signals;

/// <summary>What stands behind the words of a signal.</summary>
internal sealed record SignalTail(IReadOnlyList<NumberSyntax> Numbers, NameSyntax? Other = null, NameSyntax? Group = null)
{
    public static SignalTail Nothing { get; } = new([]);
}
