namespace KloeRules.Engine.Verdicts;

/// <summary>Where a figure stands among others.</summary>
/// <param name="Among">Whom it was held against: "peers", "forces", "national", the name of a group or of an area.</param>
/// <param name="Known">How many others have a figure.</param>
/// <param name="Others">How many others there are.</param>
/// <param name="Place">1 when none lies further out on the side asked for; 0 where places were not counted.</param>
/// <param name="Highest">The area with the highest figure, where areas are held against one another.</param>
/// <param name="Lowest">The area with the lowest.</param>
public sealed record Standing(string Among, int Known, int Others, int Place = 0, string? Highest = null, string? Lowest = null)
{
    /// <summary>The figures that it was seen among, over the same months: the judged area's own, where it is one of them, and those of the others that have one.</summary>
    public IReadOnlyList<AreaFigure> Figures { get; init; } = [];

    /// <summary>Of a coefficient of correlation, the number and the months by which the other measure goes before.</summary>
    public (double Coefficient, int Lag)? Together { get; init; }
}
