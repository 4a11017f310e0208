using KloeRules.Language.Time;

namespace KloeRules.Papers.Public;

/// <summary>Every figure that a public paper rests on, shown or withheld: what the next one is held against, so that the two together give nothing away.</summary>
public sealed record PublishedFigures(IReadOnlyList<PublishedMonth> Months, IReadOnlyList<PublishedSpans> Spans)
{
    public static readonly PublishedFigures None = new([], []);
}

/// <param name="Area">Empty for the whole.</param>
/// <param name="Value">In the measure's canonical unit; null where it is withheld.</param>
public sealed record PublishedMonth(string Measure, string Area, Month Month, double? Value);

/// <summary>The windows of a scorecard; all are null where they are withheld.</summary>
/// <param name="Month">The month that every window ends with.</param>
public sealed record PublishedSpans(string Measure, string Area, Month Month, double? LastMonth, double? Last3Months, double? Last12Months)
{
    public double? Previous3Months { get; init; }

    public double? YearBefore { get; init; }

    public double? Previous12Months { get; init; }

    public bool IsWithheld => this is { LastMonth: null, Last3Months: null, Last12Months: null, Previous3Months: null, YearBefore: null, Previous12Months: null };
}
