using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Moves a condition that was defined elsewhere to the place where its name is used.</summary>
internal static class Respan
{
    public static Condition At(Condition condition, TextSpan span) => condition switch
    {
        AllOf all => all with { Parts = all.Parts.Select(part => At(part, span)).ToArray(), Span = span },
        AtLeastOf some => some with { Parts = some.Parts.Select(part => At(part, span)).ToArray(), Span = span },
        AnyOf any => new AnyOf(any.Parts.Select(part => At(part, span)).ToArray(), span),
        Negation not => new Negation(At(not.Inner, span), span),
        Streak streak => streak with { Inner = At(streak.Inner, span), Span = span },
        SomeMonths months => months with { Inner = At(months.Inner, span), Span = span },
        Since since => since with { Inner = At(since.Inner, span), Span = span },
        AcrossAreas across => across with { Inner = At(across.Inner, span), Span = span },
        Quantified some => some with { Inner = At(some.Inner, span), Span = span },
        InUpdates updates => updates with { Inner = At(updates.Inner, span), Span = span },
        OfLinked linked => linked with { Inner = At(linked.Inner, span), Span = span },
        _ => condition with { Span = span },
    };
}
