namespace KloeRules.Measures.Scorecards;

/// <summary>A change as a fraction of the figure that it starts from, in decimal arithmetic, so that 5 on 100 is exactly 0.05.</summary>
internal static class RelativeChange
{
    /// <summary>Below any figure that is printed; what rounding leaves of a zero base must not become a huge relative change.</summary>
    private const decimal SmallestBase = 0.000001m;

    /// <summary>Null when the earlier figure is unknown, or zero or less.</summary>
    public static double? From(decimal? earlier, decimal difference) =>
        earlier > SmallestBase ? ToDouble(difference / earlier.Value) : null;

    /// <summary>As a double without a minus on zero: a printed "-00:00:00" is no change.</summary>
    public static double ToDouble(decimal value) => value == 0 ? 0 : (double)value;
}
