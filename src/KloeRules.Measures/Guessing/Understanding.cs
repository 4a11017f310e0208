using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Guessing;

/// <summary>What the tables of a file were taken for.</summary>
/// <param name="Measures">In the order in which they are met.</param>
/// <param name="Figures">Of the sheets that can't be read as they are.</param>
/// <param name="NotUnderstood">What was passed over, and why.</param>
/// <param name="Problems">Of the file itself: hidden sheets, cells that hold an error.</param>
public sealed record Understanding(
    IReadOnlyList<GuessedSheet> Sheets,
    IReadOnlyList<GuessedMeasure> Measures,
    IReadOnlyList<GuessedFigure> Figures,
    IReadOnlyList<(Source Source, string Why)> NotUnderstood,
    IReadOnlyList<DataProblem> Problems);

/// <summary>How a table is laid out.</summary>
public enum GuessedLayout
{
    /// <summary>A row a measure and month.</summary>
    Long,

    /// <summary>A row a measure, a column a month.</summary>
    MonthsAsColumns,

    /// <summary>A row a month, a column a measure.</summary>
    MeasuresAsColumns,

    /// <summary>A row a measure, with published windows.</summary>
    Scorecard,
}

/// <param name="Title">The file, and the sheet of a workbook.</param>
/// <param name="HeaderRow">One-based.</param>
/// <param name="Rows">Rows below the header that hold anything.</param>
/// <param name="IsReadAsItIs">False when its header is in words that only this guess knows, so that its figures have to be copied.</param>
/// <param name="Formulas">Cells that hold a formula; the results saved with them are read.</param>
public sealed record GuessedSheet(string Title, GuessedLayout Layout, int HeaderRow, int Rows, bool IsReadAsItIs, int Formulas)
{
    public required IReadOnlyList<GuessedColumn> Columns { get; init; }

    /// <summary>Names, each once; empty when no column names areas.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>The first and the last month of it; null for a scorecard.</summary>
    public required (Month First, Month Last)? Months { get; init; }
}

/// <param name="Number">One-based.</param>
/// <param name="Role">"measure", "area", "period", "value", "numerator", "denominator", "not read".</param>
public sealed record GuessedColumn(int Number, string Heading, string Role);

/// <param name="Unit">As a rule file writes it: "percent", "duration, mean".</param>
/// <param name="Why">What the unit was told from.</param>
/// <param name="Figures">How many cells it was told from.</param>
public sealed record GuessedMeasure(string Name, string Unit, string Why, int Figures);

/// <summary>A figure as its cells have it; what is not given is "".</summary>
public sealed record GuessedFigure(string Measure, string Area, Month Month, string Value, string Numerator, string Denominator, Source Source);
