using KloeRules.Language.Units;
using KloeRules.Measures.Reading.Cells;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>Reads the cells of a monthly table; one that can't be used becomes a problem and a missing figure.</summary>
internal static class FigureCells
{
    public static (CellNumber? Number, Marks Marks) Value(string cell, Unit unit, Source source, ProblemList problems)
    {
        var reading = FigureText.Read(cell, unit);
        if (DataProblems.OfCell(reading, cell, unit, source) is { } problem)
            problems.Add(problem);

        return (reading.Number, reading.Marks);
    }

    /// <summary>
    /// A numerator, in what the measure counts: cases for a share or a rate, the measure's own unit for other means. A bare number of time
    /// counts seconds where a value beside it can show whether that is right; without one it says too little.
    /// </summary>
    public static (decimal? Number, Marks Marks) Numerator(string cell, Unit unit, bool hasValue, Source source, ProblemList problems) =>
        Part(cell, unit switch
        {
            { Quantity: Quantity.Percent or Quantity.Rate } => Unit.Count,
            { Quantity: Quantity.Duration, InDays: false } when hasValue && NumberText.TryRead(cell.Trim(), out _) => Unit.Count,
            _ => unit,
        }, source, problems);

    /// <summary>A number of cases, people or things.</summary>
    public static (decimal? Number, Marks Marks) Cases(string cell, Source source, ProblemList problems) =>
        Part(cell, Unit.Count, source, problems);

    private static (decimal? Number, Marks Marks) Part(string cell, Unit unit, Source source, ProblemList problems)
    {
        var (number, marks) = Value(cell, unit, source, problems);
        if (number is not { } part || Possible.BrokenBy((double)part.Value, unit) is not { } law)
            return (number?.Value, marks);

        problems.Add(DataProblems.Impossible(source, cell, law));
        return (null, marks);
    }
}
