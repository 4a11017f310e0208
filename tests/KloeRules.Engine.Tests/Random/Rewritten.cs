using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Units;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Conditions that ought to say the same as the one they were made from.</summary>
internal static class Rewritten
{
    public static Condition TwiceNegated(Condition condition) =>
        new Negation(new Negation(condition, Written.Somewhere), Written.Somewhere);

    /// <summary>Parts of "and" and "or" the other way round; inside a streak the first stays first, as it says whether months or windows are judged.</summary>
    public static Condition Reversed(Condition condition) => Reversed(condition, inStreak: false);

    /// <summary>Every limit and every amount that is not relative, times a factor.</summary>
    public static Condition Scaled(Condition condition, double factor) => condition switch
    {
        AllOf all => all with { Parts = [.. all.Parts.Select(part => Scaled(part, factor))] },
        AnyOf any => any with { Parts = [.. any.Parts.Select(part => Scaled(part, factor))] },
        AtLeastOf some => some with { Parts = [.. some.Parts.Select(part => Scaled(part, factor))] },
        AcrossAreas across => across with { Inner = Scaled(across.Inner, factor) },
        Negation not => not with { Inner = Scaled(not.Inner, factor) },
        Streak streak => streak with { Inner = Scaled(streak.Inner, factor) },
        SomeMonths some => some with { Inner = Scaled(some.Inner, factor) },
        Since since => since with { Inner = Scaled(since.Inner, factor) },
        Quantified some => some with { Inner = Scaled(some.Inner, factor) },
        Level level => level with { Limit = AnyFigure.Product(level.Limit, factor), Upper = AnyFigure.Product(level.Upper, factor) },
        LimitCheck limit => limit with
        {
            Stated = limit.Stated is { } stated ? AnyFigure.Product(stated, factor) : null,
            By = AnyFigure.Product(limit.By, factor),
        },
        Against against => against with { Within = AnyFigure.Product(against.Within, factor) },
        SignalCheck check => WithNumbers(check, NumberMeaning.Figure, figure => AnyFigure.Product(figure, factor)),
        Change { Amount: { Kind: not AmountKind.Percent } amount } change => change with
        {
            Amount = amount with { Value = AnyFigure.Product(amount.Value, factor) },
        },
        _ => condition,
    };

    /// <summary>Every month that is written, so many months later.</summary>
    public static Condition Shifted(Condition condition, int months) => condition switch
    {
        AllOf all => all with { Parts = [.. all.Parts.Select(part => Shifted(part, months))] },
        AnyOf any => any with { Parts = [.. any.Parts.Select(part => Shifted(part, months))] },
        AtLeastOf some => some with { Parts = [.. some.Parts.Select(part => Shifted(part, months))] },
        AcrossAreas across => across with { Inner = Shifted(across.Inner, months) },
        Negation not => not with { Inner = Shifted(not.Inner, months) },
        Quantified some => some with { Inner = Shifted(some.Inner, months) },
        Since since => since with { Inner = Shifted(since.Inner, months), First = since.First + months, Last = since.Last + months },
        Streak streak => streak with { Inner = Shifted(streak.Inner, months) },
        SomeMonths some => some with { Inner = Shifted(some.Inner, months) },
        WithoutEffect effect => effect with { First = effect.First + months, Due = effect.Due + months },
        Change { Stated: { } stated } change => change with { Stated = stated with { Last = stated.Last + months } },
        SignalCheck check => WithNumbers(check, NumberMeaning.Month, month => month + months),
        _ => condition,
    };

    /// <summary>True when it holds no number of a unit of its own: formulas do, and so does what print can tell apart.</summary>
    public static bool CanBeScaled(Condition condition) => condition switch
    {
        AllOf all => all.Parts.All(CanBeScaled),
        AnyOf any => any.Parts.All(CanBeScaled),
        AtLeastOf some => some.Parts.All(CanBeScaled),
        Negation not => CanBeScaled(not.Inner),
        Streak streak => CanBeScaled(streak.Inner),
        SomeMonths some => CanBeScaled(some.Inner),
        Since since => CanBeScaled(since.Inner),
        Quantified some => CanBeScaled(some.Inner),
        AcrossAreas across => CanBeScaled(across.Inner),
        Against { Comparison: Comparison.Equal, Within: 0 } or CodeFormula => false,
        _ => true,
    };

    private static SignalCheck WithNumbers(SignalCheck check, NumberMeaning meaning, Func<double, double> changed)
    {
        var meanings = SignalTraits.Of(check.Signal.Kind).Numbers;
        return check with { Signal = check.Signal with { Numbers = [.. check.Signal.Numbers.Select((number, i) => meanings[i] == meaning ? changed(number) : number)] } };
    }

    private static Condition Reversed(Condition condition, bool inStreak) => condition switch
    {
        AllOf all => all with { Parts = Turned(all.Parts, inStreak) },
        AnyOf any => any with { Parts = Turned(any.Parts, inStreak) },
        AtLeastOf some => some with { Parts = Turned(some.Parts, inStreak) },
        AcrossAreas across => across with { Inner = Reversed(across.Inner, inStreak) },
        Negation not => not with { Inner = Reversed(not.Inner, inStreak) },
        Streak streak => streak with { Inner = Reversed(streak.Inner, inStreak: true) },
        SomeMonths some => some with { Inner = Reversed(some.Inner, inStreak: true) },
        Since since => since with { Inner = Reversed(since.Inner, inStreak: true) },
        Quantified some => some with { Inner = Reversed(some.Inner, inStreak) },
        _ => condition,
    };

    private static IReadOnlyList<Condition> Turned(IReadOnlyList<Condition> parts, bool inStreak)
    {
        var turned = parts.Select(part => Reversed(part, inStreak)).ToArray();
        return inStreak ? [turned[0], .. turned[1..].Reverse()] : [.. turned.Reverse()];
    }
}
