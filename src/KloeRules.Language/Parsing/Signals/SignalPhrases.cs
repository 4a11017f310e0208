using KloeRules.Language.Signals;
using Sprache;

namespace KloeRules.Language.Parsing.Signals;

/// <summary>Every way to say a signal, one row each.</summary>
internal static class SignalPhrases
{
    private static readonly Parser<SignalTail> NoTail = Parse.Return(SignalTail.Nothing);

    private static readonly SignalPhrase[] All =
    [
        new("outside its limits", SignalKind.OutsideLimits, SignalSide.Either, NoTail),
        new("outside limits", SignalKind.OutsideLimits, SignalSide.Either, NoTail),
        new("outside control limits", SignalKind.OutsideLimits, SignalSide.Either, NoTail),
        new("outside its control limits", SignalKind.OutsideLimits, SignalSide.Either, NoTail),
        .. ComparingPhrases.All,
    ];

    private static readonly ILookup<string, SignalPhrase> ByFirstWord = All.OrderByDescending(phrase => phrase.Length).ToLookup(phrase => phrase.FirstWord);

    /// <summary>All of them in words, among which a misspelt one is looked for.</summary>
    public static IEnumerable<string> Words => All.Select(phrase => phrase.Words);

    /// <summary>The longest that stands here, or null.</summary>
    public static SignalPhrase? At(TokenInput at) => ByFirstWord[at.Token.Folded].FirstOrDefault(phrase => phrase.StandsAt(at));
}
