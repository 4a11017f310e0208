using KloeRules.Language.Binding;

namespace KloeRules.Questions.Testing.Edges;

/// <summary>A judgement somewhere in a rule, with what stands around it that makes up its edge.</summary>
/// <param name="Months">For how many months it must hold.</param>
/// <param name="IsWanted">False where the rule needs it not to hold.</param>
/// <param name="IsAlternative">True where another part may hold in its place.</param>
/// <param name="Family">The judgement of a whole family around it, if there is one.</param>
internal sealed record EdgePoint(Leaf Leaf, int Months, bool IsWanted, bool IsAlternative, Quantified? Family)
{
    /// <summary>Months that stand for "since": the edge is found by running it.</summary>
    public const int MonthsSince = 3;

    public static IEnumerable<EdgePoint> In(Condition condition) => In(condition, new EdgePoint(null!, 1, true, false, null));

    private static IEnumerable<EdgePoint> In(Condition condition, EdgePoint around) => condition switch
    {
        Leaf leaf => [around with { Leaf = leaf }],
        AllOf all => all.Parts.SelectMany(part => In(part, around)),
        AnyOf any => any.Parts.SelectMany(part => In(part, around with { IsAlternative = true })),
        AtLeastOf some => some.Parts.SelectMany(part => In(part, around with { IsAlternative = some.Count < some.Parts.Count })),
        AcrossAreas across => In(across.Inner, around),
        Negation not => In(not.Inner, around with { IsWanted = !around.IsWanted }),
        Streak streak => In(streak.Inner, around with { Months = streak.Months }),
        SomeMonths some => In(some.Inner, around with { Months = some.AtLeast }),
        Since since => In(since.Inner, around with { Months = MonthsSince }),
        Quantified some => In(some.Inner, around with { Family = some }),
        _ => [],
    };
}
