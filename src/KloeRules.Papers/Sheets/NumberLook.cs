namespace KloeRules.Papers.Sheets;

/// <summary>How a spreadsheet shows the number of a cell.</summary>
internal enum NumberLook
{
    /// <summary>The cell holds words and no number.</summary>
    None,
    Whole,
    OneDecimal,
    TwoDecimals,

    /// <summary>Of a fraction of one: 0.035 is shown as 3.5%.</summary>
    Percent,

    /// <summary>Of a fraction of one, for the difference of two shares: 0.021 is shown as +2.1% points.</summary>
    Points,

    /// <summary>Of a fraction of one, with its sign: +27.0%.</summary>
    PercentChange,

    /// <summary>Of a day, shown as hours, minutes and seconds; never below zero, which spreadsheets can't show.</summary>
    Clock,

    /// <summary>With its sign, for the difference of two lengths of time.</summary>
    MinutesChange,
    Days,
    Pounds,

    /// <summary>The first day of a month in days since the end of 1899, shown as the month.</summary>
    Month,
}
