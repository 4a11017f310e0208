using System.Globalization;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;

namespace KloeRules.Language.Tests;

/// <summary>
/// Describes a bound condition in one line. A leaf is what it judges, with <c>#n</c> before it where it reads another measure than the one judged
/// and <c>@n</c> where it reads another area.
/// </summary>
internal static class Tree
{
    public static string Of(Condition condition) => condition switch
    {
        AllOf { IsContrast: true } all => "while(" + Parts(all.Parts) + ")",
        AllOf all => "and(" + Parts(all.Parts) + ")",
        AnyOf any => "or(" + Parts(any.Parts) + ")",
        Negation not => $"not({Of(not.Inner)})",
        Streak streak => $"for {streak.Months} ({Of(streak.Inner)})",
        AtLeastOf some => $"at least {some.Count}({Parts(some.Parts)})",
        Since since => $"{(since.IsAnyTime ? "any time " : "")}since {since.First?.ToString() ?? "April"}{(since.Last is { } last ? $" to {last}" : "")} ({Of(since.Inner)})",
        AcrossAreas across => $"in {across.Quantifier}{(across.Quantifier == Quantifier.AtLeast ? " " + across.Count : "")} areas {across.Areas} ({Of(across.Inner)})",
        SomeMonths some => $"in {some.AtLeast} of {some.Months} ({Of(some.Inner)})",
        Quantified some => $"{some.Quantifier}{(some.Quantifier == Quantifier.AtLeast ? " " + some.Count : "")} family {some.Family} ({Of(some.Inner)})",
        InUpdates updates => $"updates {updates.Updates} ({Of(updates.Inner)})",
        OfLinked linked => $"{linked.Quantifier}{(linked.Quantifier == Quantifier.AtLeast ? " " + linked.Count : "")} linked {linked.Family} ({Of(linked.Inner)})",
        Leaf leaf => (leaf.Slot > 0 ? $"#{leaf.Slot} " : "") + (leaf.Place > 0 ? $"@{leaf.Place} " : "") + Of(leaf),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static string Parts(IEnumerable<Condition> parts) => string.Join(", ", parts.Select(Of));

    private static string Of(Leaf leaf) => leaf switch
    {
        Level { Comparison: Comparison.Between } level => $"between {Number(level.Limit)} and {Number(level.Upper)}",
        Level level => $"{level.Comparison} {Number(level.Limit)}",
        LimitCheck limit => $"{limit.Kind.ToString().ToUpperInvariant()} {(limit.Wanted ? "met" : "missed")}"
            + (limit.Stated is { } stated ? " " + Number(stated) : "") + $" by {Number(limit.By)}",
        Against against => $"{against.Comparison} #{against.Other} within {Number(against.Within)}",
        CodeFormula formula => $"formula [{formula.Text.Code.Trim()}]",
        WithoutEffect effect => $"no better by {effect.Due} than before {effect.First}",
        Change change => $"{change.Movement}{Amount(change)} vs {change.Comparator}"
            + (change.Stated is { } stated ? $" {stated.Months} to {stated.Last}" : "") + (change.OtherPlace > 0 ? $" @{change.OtherPlace}" : ""),
        SignalCheck { Signal: var signal } => string.Join(" ", [signal.Side, signal.Kind, .. signal.Numbers.Select(Number)])
            + (signal.Other >= 0 ? $" beside #{signal.Other}" : "") + (signal.Group >= 0 ? $" among group {signal.Group}" : ""),
        DataCheck data => $"{data.State} {data.Months}",
        ActionCheck { Test: ActionTest.Progress } check => $"{check.Test} {check.Comparison} {Number(check.Amount)}",
        ActionCheck { State: > 0 } check => $"{check.Test} {check.State}",
        ActionCheck check => $"{check.Test} {Number(check.Amount)}",
        _ => throw new ArgumentOutOfRangeException(nameof(leaf)),
    };

    private static string Amount(Change change) => change.Amount is { } amount
        ? $" {(change.AmountIncluded ? ">=" : ">")} {Number(amount.Value)} {amount.Kind}{(amount.Kind == AmountKind.Rate ? " per " + Number(amount.Per) : "")}"
        : "";

    private static string Number(double value) => Math.Round(value, 9).ToString("0.#########", CultureInfo.InvariantCulture);
}
