using KloeRules.Language.Actions;
using KloeRules.Language.Syntax;
using KloeRules.Language.Time;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>What a test gives of the tracker: <c>given action "Recruit ten call handlers" in Nov 2022: due Oct 2022, in progress, 40%, amber</c>.</summary>
internal static class GivenActionGrammar
{
    private const string FactName = "a fact such as in progress, 40%, amber or due Oct 2022";

    private static readonly Parser<NameSyntax> QuotedName = Quoted.Select(text => new NameSyntax(text.Text, text.Span));

    private static readonly Parser<Month> MonthName = input => PeriodGrammar.MonthName(input);

    private static readonly Parser<ActionStatus> Status =
        AnyWord("delivered", "complete", "completed").Select(_ => ActionStatus.Delivered)
            .Or(Words("in progress").Select(_ => ActionStatus.InProgress))
            .Or(Words("on hold").Select(_ => ActionStatus.OnHold))
            .Or(Words("not started").Select(_ => ActionStatus.NotStarted));

    private static readonly Parser<Month> InMonth = Word("in").Then(_ => MonthName);

    private static readonly Parser<Fact> AnyFact = Written(Named(FactName, Input(FactAt)), (fact, name) => fact with { Written = name });

    private static readonly Parser<IReadOnlyList<Fact>> Facts =
        from first in AnyFact
        from rest in Unnamed(Symbol(",")).Optional().Then(_ => Unnamed(AnyFact)).Many()
        select (IReadOnlyList<Fact>)[first, .. rest];

    public static readonly Parser<Payload> Given = Spanned(
        from kind in ActionGrammar.Kind
        from title in Quoted
        from month in Unnamed(InMonth).Optional()
        from colon in Unnamed(Symbol(":")).Optional()
        from facts in Facts
        select (Kind: kind, Title: title, In: month.IsDefined ? month.Get() : (Month?)null, Facts: facts),
        (parts, written) => (Payload)new GivenActionPayload(
            parts.Kind,
            parts.Title,
            parts.In ?? parts.Facts.Select(fact => fact.In).FirstOrDefault(month => month is not null),
            parts.Facts.Aggregate(new ActionFacts(), (facts, fact) => fact.Add?.Invoke(facts) ?? facts),
            [.. parts.Facts.SelectMany(fact => fact.LinkedTo)],
            [.. (parts.In is null ? [] : (NameSyntax[])[new NameSyntax("in", parts.Title.Span)]).Concat(parts.Facts.Select(fact => fact.Written! with { Text = fact.Word }))],
            written));

    /// <summary>True where a test gives an action rather than the figures of a measure.</summary>
    public static bool Begins(TokenInput at) =>
        ActionStart.KindAt(at) is { Words: > 0 and var words } && at.Run.At(at.Position + words).Token.Kind is TokenKind.Text or TokenKind.OpenText;

    private static Parser<Fact> FactAt(TokenInput at) => at.Token.Folded switch
    {
        "in" when at.Advance() is TokenInput { Token.Kind: TokenKind.Text } =>
            Word("in").Then(_ => QuotedName).Select(name => new Fact("in the question area") { Add = facts => facts with { QuestionArea = name.Text } }),
        "in" when at.Advance() is TokenInput { Token.Folded: not "progress" } => InMonth.Select(month => new Fact("in") { In = month }),
        "due" => Word("due").Then(_ => MonthName).Select(month => new Fact("due") { Add = facts => facts with { Due = month } }),
        "started" => Word("started").Then(_ => MonthName).Select(month => new Fact("started") { Add = facts => facts with { Start = month } }),
        "review" => Words("review due").Then(_ => MonthName).Select(month => new Fact("review due") { Add = facts => facts with { ReviewDue = month } }),
        "owner" => Word("owner").Then(_ => QuotedName).Select(name => new Fact("owner") { Add = facts => facts with { Owner = name.Text } }),
        "repeats" => Word("repeats").Then(_ => QuotedName).Select(name => new Fact("repeats") { Add = facts => facts with { Earlier = name.Text } }),
        "evidence" => Word("evidence").Then(_ => QuotedName).Select(text => new Fact("evidence") { Add = facts => facts with { Evidence = text.Text } }),
        "linked" => Words("linked to").Then(_ => SubjectName.Of("a measure")).Select(name => new Fact("") { LinkedTo = [name] }),
        "phase" => Word("phase").Then(_ => One("\"build\", \"embed\" or \"sustain\"", token => ActionWords.PhaseOf(token) is not null, [.. ActionWords.Phases]))
            .Select(token => new Fact("phase") { Add = facts => facts with { Phase = ActionWords.PhaseOf(token) } }),
        _ when ActionWords.ColourOf(at.Token) is { } colour =>
            One("a colour", _ => true).Select(_ => new Fact("a colour") { Add = facts => facts with { Rag = colour } }),
        _ when ActionStart.IsPlanPriority(at.Token) =>
            One("a plan priority", _ => true).Select(token => new Fact("a plan priority") { Add = facts => facts with { PlanPriority = token.Folded[1] - '0' } }),
        _ when at.Token.Kind == TokenKind.Number =>
            AmountGrammar.Percentage.Select(share => new Fact("progress") { Add = facts => facts with { Progress = share.Amount.Value } }),
        _ => Status.Select(status => new Fact("a status") { Add = facts => facts with { Status = status } }),
    };

    private static Parser<T> Input<T>(Func<TokenInput, Parser<T>> parserAt) => input => parserAt((TokenInput)input)(input);

    /// <summary>One fact of the list.</summary>
    /// <param name="Word">What it says; empty for what may be said again.</param>
    private sealed record Fact(string Word)
    {
        public Func<ActionFacts, ActionFacts>? Add { get; init; }

        public Month? In { get; init; }

        public IReadOnlyList<NameSyntax> LinkedTo { get; init; } = [];

        public NameSyntax? Written { get; init; }
    }
}
