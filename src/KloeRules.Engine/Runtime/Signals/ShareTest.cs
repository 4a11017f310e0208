using KloeRules.Engine.Verdicts;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.Intervals;
using KloeRules.Statistics.Trend;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>Two shares, by the cases behind them.</summary>
internal static class ShareTest
{
    private const string NotJudged = "over so few months it can't be judged how much they vary beyond chance";

    /// <param name="cases">Of the earlier period, then of as many months of the later.</param>
    public static PeriodTest Of(CasesByMonth cases, bool areYears)
    {
        if (areYears)
        {
            var years = YearOnYear.OfShares(cases.Parts, cases.Wholes);
            return Told(years.Why, years.Effect, years.Interval, years.Chance, years.Dispersion, years.Serial);
        }

        var half = cases.Parts.Length / 2;
        var change = TwoShares.OfMonths(cases.Parts[half..], cases.Wholes[half..], cases.Parts[..half], cases.Wholes[..half]);
        return Told(change.Why, change.Difference, change.Interval, change.Chance, change.Dispersion, 1);
    }

    private static PeriodTest Told(CannotTell why, double effect, Interval interval, double chance, double dispersion, double serial) =>
        why != CannotTell.Nothing ? PeriodTest.Not(why)
        : new PeriodTest(UnknownReason.None, chance, "two shares by their cases" + (serial > 1 ? ", months that resemble the one before allowed for" : ""))
        {
            Effect = PeriodTest.Sized(EffectKind.Difference, effect, interval),
            Dispersion = double.IsNaN(dispersion) ? null : dispersion,
            Warnings = double.IsNaN(dispersion) ? [NotJudged] : [],
        };
}
