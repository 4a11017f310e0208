using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.BaseEffect;

/// <summary>What the base effect is for every kind of measure; how two periods are compared is its kind's.</summary>
internal static class BaseJudge
{
    private const int Year = 12;

    /// <param name="compare">The change from the earlier months to the later.</param>
    /// <param name="isOutside">Whether the base, a single month, lies outside the limits of the months before it.</param>
    public static BaseVerdict Of(SamePeriods periods, Func<Cut, Cut, (CannotTell Why, double Chance)> compare, Func<SamePeriods, bool> isOutside)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods.Length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(periods.Length, Year);
        if (!periods.HasBase)
        {
            return BaseVerdict.Unknown(CannotTell.TooFewYears);
        }

        var (current, @base) = (Cut.Of(periods, periods.Current), Cut.Of(periods, periods.Base));
        var onBase = compare(current, @base);
        if (onBase.Why != CannotTell.Nothing)
        {
            return BaseVerdict.Unknown(onBase.Why);
        }

        var verdict = new BaseVerdict(CannotTell.Nothing, false, periods.IsBaseDeclared, current.Rate, @base.Rate, double.NaN, onBase.Chance, double.NaN);
        if (periods.Reference() is not { } reference)
        {
            return verdict.IsDeclared ? verdict with { IsEffect = true } : verdict with { Why = CannotTell.TooFewYears };
        }

        var ordinary = Cut.Of(periods, reference.Years);
        var onReference = compare(current, ordinary).Chance;
        var isExceptional = (periods.Length == 1 && isOutside(periods)) || BaseVerdict.IsChange(compare(@base, ordinary).Chance);
        var turns = (BaseVerdict.IsChange(onBase.Chance) && !BaseVerdict.IsChange(onReference))
            || Math.Sign(current.Rate - @base.Rate) * Math.Sign(current.Rate - reference.Rate) < 0;
        return verdict with
        {
            IsEffect = verdict.IsDeclared || (isExceptional && turns),
            Reference = reference.Rate,
            OnReference = onReference,
        };
    }
}

/// <summary>Some months of a series.</summary>
internal readonly record struct Cut(double[] Parts, double[] Wholes)
{
    public double Rate => Parts.Sum() / Wholes.Sum();

    public static Cut Of(SamePeriods of, params Range[] periods) =>
        new([.. periods.SelectMany(period => of.Parts[period])], [.. periods.SelectMany(period => of.Wholes[period])]);
}
