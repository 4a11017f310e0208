namespace KloeRules.Language.Units;

/// <summary>The unit a measure declares: <c>unit duration, mean</c>, <c>unit days, median</c>, <c>unit count at month end</c>.</summary>
/// <param name="Quantity">What is measured.</param>
/// <param name="Statistic">How a month's figure comes about.</param>
/// <param name="InDays">A duration that is printed as a bare number of days.</param>
/// <param name="Per">For a rate, the number of people or things it is per; otherwise 1.</param>
/// <param name="IsRatio">A percentage whose cases are counted apart from those they are set against, so that it may be above 100% and is no share.</param>
public sealed record Unit(Quantity Quantity, Statistic Statistic, bool InDays = false, double Per = 1, bool IsRatio = false)
{
    public static readonly Unit Count = new(Quantity.Count, Statistic.Total);
    public static readonly Unit Percent = new(Quantity.Percent, Statistic.Mean);
    public static readonly Unit Points = new(Quantity.Points, Statistic.Mean);
    public static readonly Unit Duration = new(Quantity.Duration, Statistic.Mean);
    public static readonly Unit Days = new(Quantity.Duration, Statistic.Mean, InDays: true);

    public const double SecondsPerDay = 86_400;

    /// <summary>The smallest difference that a paper shows, in the canonical unit; money has pence below £1,000, but budgets are drawn up in pounds.</summary>
    public double Precision => Quantity switch
    {
        Quantity.Percent => 0.001,
        Quantity.Duration => InDays ? SecondsPerDay / 10 : 1,
        Quantity.Money => 1,
        Quantity.Count => 0.1,
        _ => 0.01,
    };
}
