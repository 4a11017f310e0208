using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading.Cells;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>One measure in one area in one month, as one file gives it.</summary>
internal sealed record MonthRow(Measure Measure, string Area, Month Month, Source Source)
{
    /// <summary>The value's cell as it stands in the file.</summary>
    public string Written { get; init; } = string.Empty;

    public CellNumber? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public decimal? Sample { get; init; }

    public CellNumber? Margin { get; init; }

    public CellNumber? FirstPublished { get; init; }

    public Marks Marks { get; init; }

    public string? Note { get; init; }
}
