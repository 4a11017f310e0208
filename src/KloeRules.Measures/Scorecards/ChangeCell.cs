using System.Text.RegularExpressions;
using KloeRules.Language.Units;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Reading.Cells;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Scorecards;

/// <summary>
/// Reads a change from a scorecard's cell: percentage points for shares, a signed length of time for durations, and for counts and medians
/// a relative change in percent.
/// </summary>
internal static partial class ChangeCell
{
    /// <param name="level">The figure at the end of the change, exactly; from it and a difference comes the relative change.</param>
    public static FigureChange Read(string cell, Unit unit, decimal? level, Source source, ProblemList problems)
    {
        var why = NoFigureText.Of(cell);
        if (why != NoFigure.None)
            return None(why, source);

        var (text, arrow) = PrintedArrow.Split(cell);
        var points = Points().Match(text);
        var isRelative = !points.Success && text.EndsWith('%') && unit.Quantity != Quantity.Percent;
        var reading = isRelative ? RelativeOf(text, unit)
            : points.Success ? DifferenceOf(points.Groups["number"].Value + "%", unit, inPoints: true)
            : DifferenceOf(text, unit, inPoints: false);
        if (reading.Number is { Value: var change })
        {
            double? difference = isRelative ? null : RelativeChange.ToDouble(change);
            var relative = isRelative ? RelativeChange.ToDouble(change) : RelativeChange.From(level - change, change);
            return new FigureChange(text, difference, relative, arrow, NoFigure.None, source);
        }

        var problem = reading.Fault == CellFault.Unreadable
            ? DataProblems.UnreadableChange(source, cell, unit)
            : DataProblems.OfCell(reading, cell, unit, source);
        if (problem is not null)
            problems.Add(problem);

        return None(NoFigure.Blank, source);
    }

    private static FigureChange None(NoFigure why, Source source) => new(null, null, null, Arrow.None, why, source);

    private static CellReading RelativeOf(string text, Unit unit)
    {
        var reading = FigureText.Read(text, Unit.Percent);
        return reading.Number is { Value: < -1 } && unit.Quantity != Quantity.Money
            ? CellReading.Impossible("nothing can fall by more than all of itself")
            : reading;
    }

    /// <summary>"-1.5%" on a share could mean points or a part of the share, so a share's change needs the word "points".</summary>
    private static CellReading DifferenceOf(string text, Unit unit, bool inPoints)
    {
        if (inPoints != (unit.Quantity == Quantity.Percent))
            return CellReading.Unreadable;

        var reading = FigureText.Read(text, unit);
        return reading.Number is { } number && Possible.BrokenBy((double)Math.Abs(number.Value), unit) is { } law
            ? CellReading.Impossible(law)
            : reading;
    }

    [GeneratedRegex(
        "^(?<number>[^%]*?) ?(?:%|percentage|per ?cent)? ?(?:points?|pts?|ppts?|pp)\\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Points();
}
