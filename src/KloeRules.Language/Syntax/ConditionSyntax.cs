using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Language.Syntax;

/// <summary>A condition as written, before names and units are looked up.</summary>
public abstract record ConditionSyntax(TextSpan Span);

/// <summary>Parts joined by words; <paramref name="Joiners"/> holds "and", "or", "while" or "but" between each two.</summary>
public sealed record JoinedSyntax(IReadOnlyList<ConditionSyntax> Parts, IReadOnlyList<Token> Joiners, TextSpan Span) : ConditionSyntax(Span);

public sealed record NotSyntax(ConditionSyntax Inner, TextSpan Span) : ConditionSyntax(Span);

public sealed record UnlessSyntax(ConditionSyntax Inner, ConditionSyntax Exception, TextSpan Span) : ConditionSyntax(Span);

/// <summary>A bracketed condition; the window and the area behind the bracket hold for all of it.</summary>
public sealed record GroupSyntax(ConditionSyntax Inner, WindowSyntax? Window, ScopeSyntax? Scope, TextSpan Span) : ConditionSyntax(Span);

/// <summary>Conditions of which so many must hold: under bullets, or in brackets with commas.</summary>
/// <param name="Count">For <see cref="ListKind.AtLeast"/>, how many.</param>
public sealed record ListSyntax(
    ListKind Kind, int Count, IReadOnlyList<ConditionSyntax> Parts, WindowSyntax? Window, ScopeSyntax? Scope, TextSpan Span) : ConditionSyntax(Span);

public enum ListKind
{
    Any,
    All,
    None,
    AtLeast,
}

/// <summary>A subject and what is said of it. Without a subject, the one of the term before is meant.</summary>
public sealed record TermSyntax(
    SubjectSyntax? Subject,
    bool IsNegated,
    JudgementSyntax Judgement,
    WindowSyntax? Window,
    ScopeSyntax? Scope,
    TextSpan Span) : ConditionSyntax(Span);

/// <summary>A name as written.</summary>
public sealed record NameSyntax(string Text, TextSpan Span);

public abstract record SubjectSyntax(TextSpan Span);

/// <summary>A measure, or with a quantifier a family.</summary>
public sealed record NamedSubject(Quantifier? Quantifier, int Count, NameSyntax Name, TextSpan Span) : SubjectSyntax(Span);

/// <summary><c>any measure</c>, <c>any P1 measure</c>, <c>any measure linked to a cause of concern</c>.</summary>
public sealed record AnyMeasureSubject(int? PlanPriority, bool IsLinkedToConcern, TextSpan Span) : SubjectSyntax(Span);

/// <summary><c>any red action in "Question 4" owned by "Head of crime" linked to outcome rate</c>.</summary>
/// <param name="Colours">A bit for each colour it may have; 0 when none is named.</param>
public sealed record ActionSubject(
    ActionKind Kinds,
    int Colours,
    int? PlanPriority,
    NameSyntax? QuestionArea,
    NameSyntax? Owner,
    NameSyntax? LinkedTo,
    TextSpan Span) : SubjectSyntax(Span);

/// <summary><c>its measures</c>, <c>any of its measures</c>: those that the action is linked to.</summary>
public sealed record LinkedSubject(Quantifier Quantifier, int Count, TextSpan Span) : SubjectSyntax(Span);

/// <summary><c>for 3 months</c>, <c>in 3 of the last 6 months</c>, <c>at any time in the last 12 months</c>, <c>since Apr 2022</c>.</summary>
/// <param name="AtLeast">In how many of the months it must hold; null for all of them, in a row.</param>
/// <param name="Period">The stretch of the calendar, where it is that which is written.</param>
public sealed record WindowSyntax(int? AtLeast, int Months, PeriodSyntax? Period, string Written, TextSpan Span)
{
    /// <summary>Where the blank of a definition stands for the number: months in the unit behind it, 0 when the unit comes with what fills it.</summary>
    public int? BlankUnit { get; init; }

    /// <summary><c>for 3 updates</c>: <see cref="Months"/> counts updates.</summary>
    public bool IsOfUpdates { get; init; }
}

/// <summary>A stretch of the calendar.</summary>
/// <param name="First">Null for the start of the judged month's financial year.</param>
/// <param name="Last">Null for the judged month.</param>
public sealed record PeriodSyntax(Month? First, Month? Last);

/// <summary><c>in Swindon</c>, <c>in each LPA</c>, <c>in most LPAs except Swindon</c>.</summary>
/// <param name="Name">An area or a group; null where only exceptions are named.</param>
public sealed record ScopeSyntax(ScopeKind Kind, int Count, NameSyntax? Name, IReadOnlyList<NameSyntax> Except, string Written, TextSpan Span)
{
    /// <summary>Every name in it.</summary>
    internal IEnumerable<NameSyntax> Names => Name is null ? Except : Except.Prepend(Name);

    /// <summary>True when it is about so many areas together.</summary>
    internal bool IsTogether => Kind is ScopeKind.All or ScopeKind.Most or ScopeKind.AtLeast or ScopeKind.None;
}

public enum ScopeKind
{
    /// <summary>One area.</summary>
    Area,

    /// <summary>Every area that the data has but the exceptions, one by one.</summary>
    Everywhere,

    /// <summary>Each area of a group, one by one.</summary>
    Each,

    /// <summary>All areas of a group together, and so on.</summary>
    All,
    Most,
    AtLeast,
    None,
}
