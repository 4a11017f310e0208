using KloeRules.Language.Units;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Reading.Cells;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Scorecards;

/// <summary>Reads a level from a scorecard's cell.</summary>
internal static class LevelCell
{
    /// <summary>The figure, with its exact value for relative changes; a cell that can't be used becomes a problem and no figure.</summary>
    public static (Figure Figure, decimal? Exact) Read(string cell, Unit unit, Source source, ProblemList problems)
    {
        var why = NoFigureText.Of(cell);
        if (why != NoFigure.None)
            return (new Figure(null, null, why, source), null);

        var reading = Checked(FigureText.Read(cell, unit), unit);
        if (reading.Number is { } number)
            return (new Figure(cell, (double)number.Value, NoFigure.None, source), number.Value);

        if (DataProblems.OfCell(reading, cell, unit, source) is { } problem)
            problems.Add(problem);

        return (new Figure(null, null, NoFigure.Blank, source), null);
    }

    /// <summary>A scorecard prints its shares with a % sign; one without it could be either, and no column of months can settle it.</summary>
    private static CellReading Checked(CellReading reading, Unit unit)
    {
        if (reading.Number is not { } number)
            return reading;

        if (number.IsBareShare)
            return CellReading.Unreadable;

        return Possible.BrokenBy((double)number.Value, unit) is { } law ? CellReading.Impossible(law) : reading;
    }
}
