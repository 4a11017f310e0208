namespace KloeRules.Engine.Verdicts;

/// <summary>Which figure a judgement was made on.</summary>
public enum Window
{
    /// <summary>The figure of one month, from monthly data or a scorecard's "Last Month".</summary>
    Month,

    /// <summary>Three months put together, or a scorecard's "Last 3 Months".</summary>
    Months3,

    /// <summary>Twelve months put together, or a scorecard's "Last 12 Months".</summary>
    Months12,
}
