namespace KloeRules.Measures.Reading.Tables;

/// <summary>The forms in which measure data comes, told apart by the header.</summary>
internal enum TableShape
{
    /// <summary>A row a measure and period: measure, area, period, value.</summary>
    Long,

    /// <summary>A row a measure, a column a period.</summary>
    Wide,

    /// <summary>A row a measure with published windows: last month, last 3 months, their changes.</summary>
    Scorecard,

    /// <summary>A row an action and update: title, status, due.</summary>
    Actions,
}
