namespace KloeRules.Papers.Public.Suppression;

/// <summary>A number of people, cases or things that a figure tells, or that can be worked out from it.</summary>
/// <param name="value">As the data has it.</param>
internal sealed class Count(double value)
{
    /// <summary>From this many on, nobody can be told by it.</summary>
    public const double LeastShown = 5;

    private const double Slack = 1e-6;

    public double Value { get; } = value;

    /// <summary>None at all tells of nobody.</summary>
    public bool IsSmall => IsSmallCount(Value);

    /// <summary>Nobody may be able to work it out.</summary>
    public bool NeedsCover { get; init; }

    /// <summary>The figure that tells it; null for what no figure tells, such as the parts of a total that have no figures.</summary>
    public Cell? Cell { get; init; }

    public bool IsHidden => Cell is null || Cell.IsHidden;

    public static bool IsSmallCount(double value) => value is > Slack and < LeastShown - Slack;

    /// <summary>True when it could be that much more, for all that the mark <c>[c]</c> says to somebody who knows which figures are small.</summary>
    public bool Could(double by) => IsSmall
        ? Value + by >= Math.Min(1, Value) - Slack && Value + by <= Math.Max(LeastShown - 1, Value) + Slack
        : Value + by >= -Slack;
}
