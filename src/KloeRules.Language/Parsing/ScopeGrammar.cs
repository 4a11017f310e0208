using KloeRules.Language.Binding;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>Where something must hold: in one area, in each of a group by itself, or in so many of a group together.</summary>
internal static class ScopeGrammar
{
    private static readonly Parser<(ScopeKind Kind, int Count)> CountOfAreas =
        (from number in WholeNumber
         from words in Words("or more")
         select (ScopeKind.AtLeast, number))
        .Or(from words in Words("at least")
            from number in WholeNumber
            select (ScopeKind.AtLeast, number));

    private static readonly Parser<(ScopeKind Kind, int Count)> WordOfAreas =
        AnyWord("each", "any").Select(_ => (ScopeKind.Each, 0))
            .Or(AnyWord("all", "every").Select(_ => (ScopeKind.All, 0)))
            .Or(Word("most").Select(_ => (ScopeKind.Most, 0)))
            .Or(AnyWord("none", "no").Select(_ => (ScopeKind.None, 0)));

    private static readonly Parser<(ScopeKind Kind, int Count)> OfGroup =
        from count in Unnamed(CountOfAreas).Or(Unnamed(WordOfAreas))
        from of in Unnamed(Word("of")).Optional()
        from the in Unnamed(Word("the")).Optional()
        select count;

    private static readonly Parser<NameSyntax> Area = Name("an area");

    private static readonly Parser<IReadOnlyList<NameSyntax>> Except =
        from word in Word("except")
        from first in Area
        from rest in Symbol(",").Then(_ => Area).Many()
        select (IReadOnlyList<NameSyntax>)[first, .. rest];

    private static readonly Parser<IOption<(ScopeKind Kind, int Count)>> MaybeOfGroup = OfGroup.Optional();
    private static readonly Parser<IOption<IReadOnlyList<NameSyntax>>> MaybeExcept = Unnamed(Except).Optional();

    private static readonly Parser<ScopeSyntax> In = Written(
        from area in Unless(WindowGrammar.BeginsWithIn)
        from judgement in (Parser<bool>)UnlessSignal
        from word in Word("in")
        from many in MaybeOfGroup
        from name in Area
        from except in MaybeExcept
        select (Many: many.GetOrDefault(), Name: name, Except: except.GetOrElse([])),
        (parts, written) => new ScopeSyntax(parts.Many.Kind, parts.Many.Count, parts.Name, parts.Except, written.Text, written.Span));

    private static readonly Parser<ScopeSyntax> Everywhere = Written(
        Except,
        (names, written) => new ScopeSyntax(ScopeKind.Everywhere, 0, null, names, written.Text, written.Span));

    private static readonly Parser<ScopeSyntax> Anywhere = In.Or(Unnamed(Everywhere));

    /// <summary>A declared judgement such as "in decline" names no place.</summary>
    public static readonly Parser<ScopeSyntax> Scope = input =>
        ((TokenInput)input).DeclaredName.IsDefinition ? Fail<ScopeSyntax>((TokenInput)input, "an area") : Anywhere(input);

    /// <summary>"In the worst 10 of 42 forces" is a judgement.</summary>
    private static IResult<bool> UnlessSignal(IInput input) =>
        SignalPhrases.At((TokenInput)input) is null ? new Read<bool>(true, input) : Fail<bool>((TokenInput)input, "an area");

    /// <summary>Takes nothing, where another parser would not take what follows.</summary>
    private static Parser<bool> Unless<T>(Parser<T> other)
    {
        var unnamed = Unnamed(other);
        return input => unnamed(input).WasSuccessful ? Fail<bool>((TokenInput)input, "an area") : new Read<bool>(true, input);
    }
}
