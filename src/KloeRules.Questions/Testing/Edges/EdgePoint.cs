using KloeRules.Language.Binding;

namespace KloeRules.Questions.Testing.Edges;

/// <summary>A judgement somewhere in a rule, with what stands around it that makes up its edge.</summary>
/// <param name="Months">For how many months it must hold.</param>
/// <param name="IsWanted">False where the rule needs it not to hold.</param>
/// <param name="Branch">Which of the alternatives around it ("or") it stands in, from the outside in.</param>
/// <param name="Family">The judgement of a whole family around it, if there is one.</param>
internal sealed record EdgePoint(Leaf Leaf, int Months, bool IsWanted, string Branch, Quantified? Family)
{
    /// <summary>Months that stand for "since": the edge is found by running it.</summary>
    public const int MonthsSince = 3;

    /// <summary>False where one is an alternative to the other.</summary>
    public bool IsNeededWith(EdgePoint other) =>
        Branch.StartsWith(other.Branch, StringComparison.Ordinal) || other.Branch.StartsWith(Branch, StringComparison.Ordinal);

    public static IEnumerable<EdgePoint> In(Condition condition) => In(condition, new EdgePoint(null!, 1, true, "", null));

    private static IEnumerable<EdgePoint> In(Condition condition, EdgePoint around) => condition switch
    {
        Level { Comparison: Comparison.Between } level =>
        [
            around with { Leaf = level with { Comparison = Comparison.AtLeast } },
            around with { Leaf = level with { Comparison = Comparison.AtMost, Limit = level.Upper } },
        ],
        Leaf leaf => [around with { Leaf = leaf }],
        AllOf all => all.Parts.SelectMany(part => In(part, around)),
        AnyOf any => any.Parts.SelectMany((part, i) => In(part, around with { Branch = $"{around.Branch}{i}/" })),
        AtLeastOf { Count: 1 } any => any.Parts.SelectMany((part, i) => In(part, around with { Branch = $"{around.Branch}{i}/" })),
        AtLeastOf some => some.Parts.SelectMany(part => In(part, around)),
        AcrossAreas across => In(across.Inner, around),
        Negation not => In(not.Inner, around with { IsWanted = !around.IsWanted }),
        Streak streak => In(streak.Inner, around with { Months = streak.Months }),
        SomeMonths some => In(some.Inner, around with { Months = some.AtLeast }),
        Since since => In(since.Inner, around with { Months = MonthsSince }),
        Quantified some => In(some.Inner, around with { Family = some }),
        _ => [],
    };
}
