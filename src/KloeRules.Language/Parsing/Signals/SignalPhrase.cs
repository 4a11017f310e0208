using KloeRules.Language.Signals;
using Sprache;

namespace KloeRules.Language.Parsing.Signals;

/// <summary>Words that say a signal, and what is read behind them.</summary>
/// <param name="Words">In lower case, with one blank between two.</param>
internal sealed record SignalPhrase(SignalKind Kind, SignalSide Side, Parser<SignalTail> Tail, string Words)
{
    private readonly string[] parts = Words.Split(' ');

    /// <summary>The words say this only before a number: "worst in 12 months".</summary>
    public bool OnlyBeforeNumber { get; init; }

    public string FirstWord => parts[0];

    public int Length => parts.Length;

    public bool StandsAt(TokenInput at) =>
        at.Position + parts.Length < at.Run.Tokens.Count
        && !parts.Where((part, i) => at.Run.Tokens[at.Position + i].Folded != part).Any()
        && (!OnlyBeforeNumber || Numbers.TryWhole(at.Run.Tokens[at.Position + parts.Length].Folded, out _));
}
