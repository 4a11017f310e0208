namespace KloeRules.Measures.Periods;

/// <summary>How long a reported period is.</summary>
public enum PeriodKind
{
    Month,

    /// <summary>A quarter of the calendar year.</summary>
    Quarter,

    /// <summary>April to March.</summary>
    FinancialYear,

    /// <summary>January to December.</summary>
    CalendarYear,
}
