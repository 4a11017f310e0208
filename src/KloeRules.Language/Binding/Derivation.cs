namespace KloeRules.Language.Binding;

/// <summary>How a measure's figures are worked out of other measures' figures.</summary>
public abstract record Derivation
{
    private int? depth;

    /// <summary>The measures that it is worked out of, each once.</summary>
    public abstract IReadOnlyList<Measure> Components { get; }

    /// <summary>How many months each figure covers.</summary>
    public abstract int MonthsCovered { get; }

    /// <summary>How many steps its figures are away from supplied ones.</summary>
    internal int Depth => depth ??= 1 + Components.Max(measure => measure.Derivation?.Depth ?? 0);
}

/// <summary>The latest months together, month by month.</summary>
/// <param name="IsAverage">True for the average month where months add up; else their total.</param>
public sealed record RollingMonths(Measure Of, int Months, bool IsAverage) : Derivation
{
    public override IReadOnlyList<Measure> Components => [Of];

    public override int MonthsCovered => Months;
}

/// <summary>The unweighted mean of a group's figures for the same months, in each area that of the others.</summary>
public sealed record AverageOfOthers(Measure Of, AreaGroup Group) : Derivation
{
    public override IReadOnlyList<Measure> Components => [Of];

    public override int MonthsCovered => Of.MonthsCovered;
}

/// <summary>What a formula in C# gives for each month, of figures of that area.</summary>
/// <param name="Components">By the numbers that stand for them in the formula.</param>
public sealed record CodedCalculation(FormulaText Text, IReadOnlyList<Measure> Components) : Derivation
{
    public override IReadOnlyList<Measure> Components { get; } = Components;

    public override int MonthsCovered => Components.Max(measure => measure.MonthsCovered);
}

/// <summary>Arithmetic on the figures of the same month, area and window.</summary>
public sealed record Calculation(Formula Formula) : Derivation
{
    public override IReadOnlyList<Measure> Components { get; } = Formula.Measures.Distinct().ToArray();

    public override int MonthsCovered => Components.Max(measure => measure.MonthsCovered);
}

public enum Operation
{
    Add,
    Subtract,
    Multiply,
    Divide,

    /// <summary>A division whose outcome is read as a percentage.</summary>
    Share,
}

public abstract record Formula
{
    /// <summary>Every measure in it, in reading order.</summary>
    internal abstract IEnumerable<Measure> Measures { get; }
}

public sealed record FigureOf(Measure Measure) : Formula
{
    internal override IEnumerable<Measure> Measures => [Measure];
}

/// <param name="IsPerMonth">True for a number that is added to a total, and so counts once a month.</param>
public sealed record Constant(double Value, bool IsPerMonth = false) : Formula
{
    internal override IEnumerable<Measure> Measures => [];
}

public sealed record Combination(Operation Operation, Formula Left, Formula Right) : Formula
{
    internal override IEnumerable<Measure> Measures => Left.Measures.Concat(Right.Measures);
}
