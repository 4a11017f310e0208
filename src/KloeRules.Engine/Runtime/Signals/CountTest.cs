using KloeRules.Engine.Verdicts;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.Intervals;
using KloeRules.Statistics.Trend;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>Two numbers of events, counted by the day, by people or by cases.</summary>
internal static class CountTest
{
    private const string OneMonth = "one month beside another only describes: how much months vary beyond chance can't be judged from them";
    private const string OneYear = "how much the months behind each figure vary is not known, which makes chance look smaller than it is";
    private const string FewEvents = "with so few events it can't be judged how much months vary beyond chance";

    /// <param name="cases">Of the earlier period, then of as many months of the later.</param>
    /// <param name="isRolling12">Whether each figure covers a year.</param>
    public static PeriodTest Of(CasesByMonth cases, bool areYears, bool isSeasonal, bool isRolling12)
    {
        var half = cases.Parts.Length / 2;
        var warning = isRolling12 ? OneYear : half == 1 ? OneMonth : FewEvents;
        if (areYears)
        {
            var years = YearOnYear.OfCounts(cases.Parts, cases.Wholes, isSeasonal);
            return Told(years.Why, years.Effect, years.Interval, years.Chance, years.Dispersion, years.Method, years.Serial, warning);
        }

        var change = TwoCounts.Of(cases.Parts[half..], cases.Wholes[half..], cases.Parts[..half], cases.Wholes[..half]);
        return Told(change.Why, change.Ratio, change.Interval, change.Chance, change.Dispersion, change.Method, 1, warning);
    }

    private static PeriodTest Told(
        CannotTell why, double ratio, Interval interval, double chance, double dispersion, CountMethod? method, double serial, string warning) =>
        why != CannotTell.Nothing ? PeriodTest.Not(why)
        : new PeriodTest(UnknownReason.None, chance, Words(method) + (serial > 1 ? ", months that resemble the one before allowed for" : ""))
        {
            Effect = PeriodTest.Sized(EffectKind.Relative, ratio - 1, new Interval(interval.Lower - 1, interval.Upper - 1)),
            Dispersion = double.IsNaN(dispersion) ? null : dispersion,
            Warnings = double.IsNaN(dispersion) ? [warning] : [],
        };

    private static string Words(CountMethod? method) => method switch
    {
        CountMethod.QuasiPoisson => "quasi-Poisson rate ratio",
        CountMethod.MonthAdjusted => "quasi-Poisson rate ratio by calendar month",
        _ => "exact conditional test of counts",
    };
}
