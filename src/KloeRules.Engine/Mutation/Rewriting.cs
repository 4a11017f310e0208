using KloeRules.Engine.Emission;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Mutation;

/// <summary>A condition with one part of its structure changed: a comparison made strict or not, or one part left out.</summary>
/// <param name="Words">"if > were >= in “…”", "if “…” were left out".</param>
internal sealed record Rewriting(Condition Condition, string Words)
{
    /// <summary>Everywhere in the condition, in reading order.</summary>
    public static IEnumerable<Rewriting> Of(Condition condition, Rule rule) => Here(condition, rule).Concat(Inside(condition, rule));

    private static IEnumerable<Rewriting> Here(Condition condition, Rule rule) => condition switch
    {
        Level { Comparison: Comparison.Above } level => [new(level with { Comparison = Comparison.AtLeast }, Turned(">", ">=", condition, rule))],
        Level { Comparison: Comparison.AtLeast } level => [new(level with { Comparison = Comparison.Above }, Turned(">=", ">", condition, rule))],
        Level { Comparison: Comparison.Below } level => [new(level with { Comparison = Comparison.AtMost }, Turned("<", "<=", condition, rule))],
        Level { Comparison: Comparison.AtMost } level => [new(level with { Comparison = Comparison.Below }, Turned("<=", "<", condition, rule))],
        Change { Amount: not null, AmountIncluded: false } change => [new(change with { AmountIncluded = true }, Turned(">", ">=", condition, rule))],
        Change { Amount: not null } change => [new(change with { AmountIncluded = false }, Turned(">=", ">", condition, rule))],
        AllOf all => WithoutOne(all.Parts, rule, parts => all with { Parts = parts }),
        AnyOf any => WithoutOne(any.Parts, rule, parts => any with { Parts = parts }),
        _ => [],
    };

    private static IEnumerable<Rewriting> WithoutOne(IReadOnlyList<Condition> parts, Rule rule, Func<IReadOnlyList<Condition>, Condition> join) =>
        parts.Select((part, i) => new Rewriting(
            parts.Count == 2 ? parts[1 - i] : join([.. parts.Where((_, other) => other != i)]),
            $"if “{ConditionText.Of(part, rule)}” were left out"));

    private static string Turned(string from, string to, Condition leaf, Rule rule) => $"if {from} were {to} in “{ConditionText.Of(leaf, rule)}”";

    private static IEnumerable<Rewriting> Inside(Condition condition, Rule rule)
    {
        var inner = ShapeParts.Of(condition).Inner;
        for (var i = 0; i < inner.Count; i++)
        {
            foreach (var rewriting in Of(inner[i], rule))
            {
                if (With(condition, [.. inner.Select((part, other) => other == i ? rewriting.Condition : part)]) is { } whole)
                {
                    yield return new Rewriting(whole, rewriting.Words);
                }
            }
        }
    }

    /// <summary>The condition around other parts; null for a kind that can't be put together again, whose inside is then left as it is.</summary>
    private static Condition? With(Condition condition, IReadOnlyList<Condition> inner) => condition switch
    {
        AllOf all => all with { Parts = inner },
        AnyOf any => any with { Parts = inner },
        Negation not => not with { Inner = inner[0] },
        Streak streak => streak with { Inner = inner[0] },
        SomeMonths some => some with { Inner = inner[0] },
        Since since => since with { Inner = inner[0] },
        AtLeastOf some => some with { Parts = inner },
        AcrossAreas across => across with { Inner = inner[0] },
        Quantified some => some with { Inner = inner[0] },
        InUpdates updates => updates with { Inner = inner[0] },
        OfLinked linked => linked with { Inner = inner[0] },
        _ => null,
    };
}
