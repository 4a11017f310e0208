namespace KloeRules.Engine.Verdicts;

/// <summary>Which figure a judgement was made on. The value is the number of months it covers less one, so that any other length fits too.</summary>
public enum Window
{
    /// <summary>The figure of one month, from monthly data or a scorecard's "Last Month".</summary>
    Month = 0,

    /// <summary>Three months put together, or a scorecard's "Last 3 Months".</summary>
    Months3 = 2,

    /// <summary>Twelve months put together, or a scorecard's "Last 12 Months".</summary>
    Months12 = 11,
}

public static class Windows
{
    public static Window Of(int months) => (Window)(months - 1);

    /// <summary>How many months the figure covers.</summary>
    public static int Months(this Window window) => (int)window + 1;
}
