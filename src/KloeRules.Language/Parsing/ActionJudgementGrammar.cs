using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using KloeRules.Language.Units;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>What can be said of an action. The first word decides which judgement it is.</summary>
internal static class ActionJudgementGrammar
{
    private const string JudgementName = "a judgement about an action such as overdue, amber or without owner";

    private static readonly Dictionary<string, ActionField> Fields = new(StringComparer.Ordinal)
    {
        ["due date"] = ActionField.Due,
        ["owner"] = ActionField.Owner,
        ["linked measure"] = ActionField.LinkedMeasures,
        ["linked measures"] = ActionField.LinkedMeasures,
        ["rag"] = ActionField.Rag,
        ["status"] = ActionField.Status,
        ["progress"] = ActionField.Progress,
        ["phase"] = ActionField.Phase,
        ["review date"] = ActionField.ReviewDue,
        ["evidence"] = ActionField.Evidence,
    };

    private static readonly Parser<AmountSyntax> Months = Written(
        input => WindowGrammar.CountedMonths(input),
        (months, name) => Number(months, name));

    private static readonly Parser<AmountSyntax> Updates = Written(
        from number in WholeNumber
        from updates in AnyWord("updates", "update")
        select number,
        (number, name) => Number(number, name));

    /// <summary>How many months it must be more than; "at least 2" is more than 1.</summary>
    private static readonly Parser<(double MoreThan, AmountSyntax Written)> ByMonths =
        from word in Word("by")
        from exceeding in Unnamed(JudgementGrammar.Exceeding).Optional()
        from months in Months
        select (months.Amount.Value - (exceeding.IsDefined && exceeding.Get() == Comparison.AtLeast ? 1 : 0), months);

    private static readonly Parser<(double MoreThan, AmountSyntax Written)?> MaybeBy =
        ByMonths.Optional().Select(by => by.IsDefined ? by.Get() : ((double, AmountSyntax)?)null);

    private static readonly Parser<JudgementSyntax> Overdue = Spanned(
        Word("overdue").Then(_ => MaybeBy),
        (by, written) => Test(ActionTest.Overdue, by?.MoreThan ?? 0, by?.Written, written));

    private static readonly Parser<JudgementSyntax> DueWithin = Spanned(
        Words("due within").Then(_ => Months),
        (months, written) => Test(ActionTest.DueWithin, months.Amount.Value, months, written));

    private static readonly Parser<JudgementSyntax> ReviewOverdue = Spanned(
        Word("overdue").Then(_ => MaybeBy),
        (by, written) => Test(ActionTest.ReviewOverdue, by?.MoreThan ?? 0, by?.Written, written));

    private static readonly Parser<JudgementSyntax> ReviewWithin = Spanned(
        Words("due within").Then(_ => Months),
        (months, written) => Test(ActionTest.ReviewWithin, months.Amount.Value, months, written));

    private static readonly Parser<JudgementSyntax> Review = Word("review").Then(_ => ReviewOverdue.Or(ReviewWithin));

    private static readonly Parser<ActionSyntax> CloseToDue = Spanned(
        from within in Word("within")
        from months in Months
        from due in Words("of due")
        select months,
        (months, written) => Test(ActionTest.CloseToDue, months.Amount.Value, months, written));

    private static readonly Parser<JudgementSyntax> ProgressAgainst = Spanned(
        from comparison in JudgementGrammar.Comparing
        from amount in AmountGrammar.WrittenAmount
        from close in CloseToDue.Optional()
        select (Comparison: comparison, Amount: amount, Close: close.GetOrDefault()),
        (parts, written) => (JudgementSyntax)new ActionSyntax(
            ActionTest.Progress, parts.Comparison, parts.Amount.Amount.Value, 0, parts.Amount, written)
        { And = parts.Close });

    private static readonly Parser<JudgementSyntax> Unchanged = Spanned(
        from word in Word("unchanged")
        from since in Unnamed(Words("since the last update").Or(Words("since last update"))).Optional()
        select word,
        (_, written) => Test(ActionTest.NoProgressOverUpdates, 1, null, written));

    private static readonly Parser<JudgementSyntax> Progress = Word("progress").Then(_ => Unnamed(Unchanged).Or(ProgressAgainst));

    private static readonly Parser<JudgementSyntax> NoProgress = Spanned(
        from words in Words("no progress for")
        from latest in Unnamed(Words("the last")).Optional()
        from length in Unnamed(Updates).Select(updates => (Test: ActionTest.NoProgressOverUpdates, Length: updates))
            .Or(Months.Select(months => (Test: ActionTest.NoProgressOverMonths, Length: months)))
        select length,
        (length, written) => Test(length.Test, length.Length.Amount.Value, length.Length, written));

    private static readonly Parser<JudgementSyntax> NotUpdated = Spanned(
        Words("not updated for").Then(_ => Months),
        (months, written) => Test(ActionTest.NotUpdated, months.Amount.Value, months, written));

    private static readonly Parser<JudgementSyntax> Colours =
        Spanned(ActionGrammar.Colours, (colours, written) => State(ActionTest.Rag, colours, written));

    private static readonly Parser<JudgementSyntax> RagChanged = Spanned(
        from way in AnyWord("worse", "better")
        from than in Word("than")
        from the in Unnamed(Word("the")).Optional()
        from last in AnyWord("last", "previous")
        from update in Word("update")
        select way.Folded == "worse" ? ActionTest.RagWorse : ActionTest.RagBetter,
        (test, written) => State(test, 0, written));

    private static readonly Parser<JudgementSyntax> RagIs = Word("rag").Then(_ => RagChanged.Or(Colours));

    private static readonly Parser<JudgementSyntax> Moved = Spanned(
        from from_ in Words("moved from")
        from before in ActionGrammar.Colours
        from to in Word("to")
        from now in ActionGrammar.Colours
        select (Before: before, Now: now),
        (parts, written) => (JudgementSyntax)(State(ActionTest.Rag, parts.Now, written) with { And = State(ActionTest.RagBefore, parts.Before, written) }));

    /// <summary>As a bit a status; "started" is any but the first.</summary>
    private static readonly Parser<int> Status =
        AnyWord("delivered", "complete", "completed").Select(_ => ActionWords.Bit(ActionStatus.Delivered))
            .Or(Words("in progress").Select(_ => ActionWords.Bit(ActionStatus.InProgress)))
            .Or(Words("on hold").Select(_ => ActionWords.Bit(ActionStatus.OnHold)))
            .Or(Words("not started").Select(_ => ActionWords.Bit(ActionStatus.NotStarted)))
            .Or(Word("started").Select(_ => ActionWords.Bit(ActionStatus.InProgress) | ActionWords.Bit(ActionStatus.OnHold) | ActionWords.Bit(ActionStatus.Delivered)));

    private static readonly Parser<JudgementSyntax> StatusIs = Spanned(
        Unnamed(Word("status")).Optional().Then(_ => Status),
        (status, written) => State(ActionTest.Status, status, written));

    private static readonly Parser<JudgementSyntax> InPhase = Spanned(
        from in_ in Unnamed(Word("in")).Optional()
        from word in Word("phase")
        from phase in One("\"build\", \"embed\" or \"sustain\"", token => ActionWords.PhaseOf(token) is not null, [.. ActionWords.Phases])
        select ActionWords.PhaseOf(phase)!.Value,
        (phase, written) => State(ActionTest.Phase, ActionWords.Bit(phase), written));

    private static readonly Parser<JudgementSyntax> Without = Spanned(
        from without in Word("without")
        from a in Unnamed(AnyWord("a", "an", "any")).Optional()
        from field in Fields.Keys.Select(words => Words(words).Select(_ => Fields[words])).Aggregate((before, next) => before.Or(next))
        select field,
        (field, written) => State(ActionTest.Without, (int)field, written));

    private static readonly Parser<JudgementSyntax> Repeated = Spanned(
        from repeated in Word("repeated")
        from whence in Unnamed(
            from words in Word("from")
            from an in AnyWord("an", "a", "the")
            from earlier in AnyWord("earlier", "previous", "last")
            from inspection in Word("inspection")
            select inspection).Optional()
        select repeated,
        (_, written) => State(ActionTest.Repeated, 0, written));

    private static readonly Parser<JudgementSyntax> Evidence = Spanned(
        from evidence in Word("evidence")
        from test in Words("in the future").Select(_ => ActionTest.EvidenceAhead)
            .Or(Words("of work to come").Select(_ => ActionTest.EvidenceOfPlans))
            .Or(Words("shared with another status").Select(_ => ActionTest.EvidenceShared))
        select test,
        (test, written) => (JudgementSyntax)State(test, 0, written));

    private static readonly Parser<JudgementSyntax> DuePutBack = Stated("due date put back", ActionTest.DueLater);

    private static readonly Parser<JudgementSyntax> New = Stated("new in the tracker", ActionTest.New);

    private static readonly Parser<JudgementSyntax> Gone = Stated("no longer in the tracker", ActionTest.Gone);

    private static readonly Parser<JudgementSyntax> Reopened = Stated("reopened", ActionTest.Reopened);

    private static readonly Parser<AmountSyntax?> ByShare =
        (from word in Word("by")
         from more in Unnamed(JudgementGrammar.Above).Optional()
         from amount in AmountGrammar.WrittenAmount
         select amount).Optional().Select(by => by.GetOrDefault());

    private static readonly Parser<JudgementSyntax> AgainstPlan = Spanned(
        from test in Words("behind plan").Select(_ => ActionTest.BehindPlan).Or(Words("ahead of plan").Select(_ => ActionTest.AheadOfPlan))
        from beyond in ByShare
        select (Test: test, By: beyond),
        (parts, written) => Test(parts.Test, parts.By?.Amount.Value ?? 0, parts.By, written));

    private static readonly Parser<JudgementSyntax> Defined =
        Spanned(Name(JudgementName), (name, written) => (JudgementSyntax)new DefinedSyntax(name, null, written));

    private static readonly Parser<JudgementSyntax> NoJudgement = input => Fail<JudgementSyntax>((TokenInput)input, JudgementName);

    public static readonly Parser<JudgementSyntax> Judgement = input => Named(JudgementName, ParserFor((TokenInput)input))(input);

    private static Parser<JudgementSyntax> ParserFor(TokenInput at) => at.Token.Folded switch
    {
        _ when at.DeclaredName.IsDefinition => Defined,
        "overdue" => Overdue,
        "due" when at.Advance() is TokenInput { Token.Folded: "date" } => DuePutBack,
        "due" => DueWithin,
        "evidence" => Evidence,
        "new" => New,
        "reopened" => Reopened,
        "review" => Review,
        "progress" => Progress,
        "no" when at.Advance() is TokenInput { Token.Folded: "longer" } => Gone,
        "no" => NoProgress,
        "not" => NotUpdated,
        "rag" => RagIs,
        "moved" => Moved,
        "behind" or "ahead" => AgainstPlan,
        "without" => Without,
        "repeated" => Repeated,
        "phase" => InPhase,
        "in" when at.Advance() is TokenInput { Token.Folded: "phase" } => InPhase,
        "status" or "delivered" or "complete" or "completed" or "started" or "in" or "on" => StatusIs,
        _ when ActionWords.ColourOf(at.Token) is not null => Colours,
        _ => NoJudgement,
    };

    private static ActionSyntax Test(ActionTest test, double amount, AmountSyntax? written, Text.TextSpan span) =>
        new(test, default, amount, 0, written, span);

    private static ActionSyntax State(ActionTest test, int state, Text.TextSpan span) => new(test, default, 0, state, null, span);

    private static Parser<JudgementSyntax> Stated(string words, ActionTest test) =>
        Spanned(Words(words), (_, written) => (JudgementSyntax)State(test, 0, written));

    private static AmountSyntax Number(int number, NameSyntax name) => new(new Amount(AmountKind.Number, number), name.Text, name.Span);
}
