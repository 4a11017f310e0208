using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Language.Syntax;

/// <summary>What stands after a verb or a clause word.</summary>
public abstract record Payload(TextSpan Span);

/// <summary>Nothing but the clause word itself.</summary>
public sealed record NoPayload(TextSpan Span) : Payload(Span);

/// <summary>Text in quotes, or the rest of the line as it stands.</summary>
public sealed record TextPayload(string Text, bool IsQuoted, TextSpan Span) : Payload(Span);

public sealed record NumberPayload(int Number, TextSpan Span) : Payload(Span);

public sealed record AmountPayload(AmountSyntax Amount, Month? By, TextSpan Span) : Payload(Span);

public sealed record UnitPayload(Unit Unit, TextSpan Span) : Payload(Span);

public sealed record DirectionPayload(Direction Direction, TextSpan Span) : Payload(Span);

/// <summary><c>published 1 month late</c> or <c>published as rolling 12 months</c>.</summary>
public sealed record PublishedPayload(int MonthsLate, bool IsRolling12, TextSpan Span) : Payload(Span);

public sealed record RangePayload(Month First, Month Last, string? Because, TextSpan Span) : Payload(Span);

/// <summary>A comma-separated list after an optional name: <c>also a, b</c>, <c>family NAME is "a*", b</c>.</summary>
public sealed record ListPayload(TextPayload? Name, IReadOnlyList<TextPayload> Members, TextSpan Span) : Payload(Span);

/// <summary><c>pack "Name" version 1</c></summary>
public sealed record TitlePayload(string Title, string? Version, TextSpan Span) : Payload(Span);

/// <summary><c>ask at most 8, at most 3 per enquiry</c></summary>
public sealed record BudgetPayload(int AtMost, int? PerEnquiry, TextSpan Span) : Payload(Span);

/// <summary><c>weights severity 25, persistence 20, gap 20, surprise 15, priority 15, direction 5</c></summary>
/// <param name="Parts">Each as named, in lower case, with its points out of 100.</param>
public sealed record WeightsPayload(IReadOnlyList<(string Name, int Points)> Parts, TextSpan Span) : Payload(Span);

/// <summary><c>mark "✓" means delivered</c></summary>
/// <param name="Means">A status, a colour or a phase, as a tracker's cell would word it.</param>
public sealed record MarkPayload(TextPayload Mark, string Means, TextSpan Span) : Payload(Span);

public sealed record SeverityPayload(Severity Severity, TextSpan Span) : Payload(Span);

/// <summary>A rule's head: a title, a condition, or both on one line.</summary>
public sealed record RulePayload(TextPayload? Title, ConditionSyntax? Condition, TextSpan Span) : Payload(Span);

/// <summary><c>measure NAME is FORMULA</c></summary>
public sealed record FormulaPayload(TextPayload Name, FormulaSyntax Formula, TextSpan Span) : Payload(Span);

public sealed record ConditionPayload(ConditionSyntax Condition, TextSpan Span) : Payload(Span);

/// <summary><c>define NAME as …</c></summary>
public sealed record DefinePayload(TextPayload Name, ConditionSyntax Meaning, TextSpan Span) : Payload(Span);

/// <summary><c>mute "A" when "B" is asked</c></summary>
public sealed record MutePayload(TextPayload Rule, TextPayload By, TextSpan Span) : Payload(Span);

/// <summary><c>snooze "A" in Swindon until Sep 2023 by "Performance lead" because "…"</c></summary>
public sealed record SnoozePayload(TextPayload Rule, TextPayload? Area, Month Until, string By, string Because, TextSpan Span) : Payload(Span);

/// <summary><c>concern M until Sep 2023 because "…"</c></summary>
public sealed record ConcernPayload(NameSyntax Measure, Month? Until, string? Because, TextSpan Span) : Payload(Span);

/// <summary><c>event "…" in Sep 2019 affects any response measure: ignore</c></summary>
/// <param name="Affected">As written: measures, families, "any P1 measure".</param>
/// <param name="Within">For an expected improvement, in how many months it is to show.</param>
public sealed record EventPayload(
    TextPayload Title, Month First, Month Last, IReadOnlyList<TextPayload> Affected, EventEffect Effect, int Within, TextSpan Span) : Payload(Span);

/// <summary><c>given M in AREA by month from Oct 2022: 50m, -, 1h 5m x3, 1h p</c></summary>
public sealed record GivenPayload(NameSyntax Measure, TextPayload? Area, Month From, IReadOnlyList<GivenValueSyntax> Values, TextSpan Span)
    : Payload(Span);

/// <summary><c>given action "Recruit ten call handlers" in Nov 2022: due Oct 2022, in progress, 40%, amber</c></summary>
/// <param name="In">The month of the update; null when it stands whenever it is looked at.</param>
/// <param name="Said">Each fact with its word, as written.</param>
public sealed record GivenActionPayload(
    ActionKind Kind,
    TextPayload Title,
    Month? In,
    ActionFacts Facts,
    IReadOnlyList<NameSyntax> LinkedTo,
    IReadOnlyList<NameSyntax> Said,
    TextSpan Span) : Payload(Span);

/// <summary>One entry of a series: a figure, or none for a missing month, for so many months in a row.</summary>
public sealed record GivenValueSyntax(AmountSyntax? Amount, bool IsProvisional, int Months);

/// <summary><c>in Jan 2023 expect "…" on M in AREA to be building 2 of 3</c></summary>
public sealed record ExpectPayload(Month In, TextPayload Rule, NameSyntax? Measure, TextPayload? Area, VerdictSyntax Verdict, TextSpan Span) : Payload(Span);

/// <param name="Run">For building: periods so far; 0 when any will do.</param>
/// <param name="Needed">For building: periods needed.</param>
/// <param name="Because">For cannot tell: the words that name the reason; null when any will do.</param>
public sealed record VerdictSyntax(ExpectedVerdict Verdict, int Run = 0, int Needed = 0, TextPayload? Because = null);
