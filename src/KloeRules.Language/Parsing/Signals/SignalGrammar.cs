using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing.Signals;

/// <summary>Judgements that are signals.</summary>
internal static class SignalGrammar
{
    /// <summary>The words of the phrase, which are known to stand here, and what belongs behind them.</summary>
    public static Parser<JudgementSyntax> Of(SignalPhrase phrase) => Spanned(
        from words in Past(phrase)
        from tail in phrase.Tail
        select tail,
        (tail, written) => (JudgementSyntax)new SignalSyntax(phrase.Kind, phrase.Side, tail.Numbers, tail.Other, tail.Group, written) { Area = tail.Area, Total = tail.Total });

    private static Parser<SignalPhrase> Past(SignalPhrase phrase) => input =>
        Result.Success(phrase, ((TokenInput)input).Run.At(((TokenInput)input).Position + phrase.Length));
}
