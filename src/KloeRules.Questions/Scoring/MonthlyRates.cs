using KloeRules.Language.Units;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Scoring;

/// <summary>Published levels made comparable: those that add up are taken per month. In the measure's unit; null where none is printed.</summary>
internal sealed record MonthlyRates(double? LastMonth, double? Last3Months, double? Last12Months)
{
    /// <summary>Null when no windows are published.</summary>
    public static MonthlyRates? Of(Evidence evidence)
    {
        if (evidence.Windows is not { } windows)
        {
            return null;
        }

        var addsUp = evidence.Unit.Statistic == Statistic.Total;
        return new MonthlyRates(
            windows.LastMonth.Value,
            windows.Last3Months.Value / (addsUp ? 3 : 1),
            windows.Last12Months.Value / (addsUp ? 12 : 1));
    }
}
