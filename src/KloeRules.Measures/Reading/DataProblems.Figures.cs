using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Periods;
using KloeRules.Measures.Reading.Cells;
using KloeRules.Measures.Reading.Tables;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>What can be wrong with a row or a cell.</summary>
internal static partial class DataProblems
{
    public static DataProblem NoMeasure(Source source) => LeftOut(
        7020,
        source,
        "The row does not name a measure.",
        "The row was left out.",
        "Write the measure's name in the row.");

    public static DataProblem UnknownMeasure(Source first, string name, int rows, IReadOnlyList<string> suggestions) => LeftOut(
        7021,
        first,
        $"No measure is called \"{Shown(name)}\" ({Rows(rows)}).",
        "Its figures were left out, so no question can be asked about it.",
        suggestions.Count == 0
            ? "Declare the measure in the pack, or correct the name in the file."
            : $"Did you mean \"{suggestions[0]}\"? Correct the name in the file, or add it to that measure with \"also\".");

    public static DataProblem WorkedOut(Source first, string name, int rows) => LeftOut(
        7032,
        first,
        $"\"{Shown(name)}\" is worked out by its formula ({Rows(rows)}).",
        "The figures in the file were left out; those that the formula gives are used.",
        "Take the rows out of the file, or the formula out of the measure.");

    public static DataProblem UnreadablePeriod(Source source, string text) => LeftOut(
        7022,
        source,
        $"\"{Shown(text)}\" is not a period.",
        "The figure was left out; that month counts as missing.",
        "Write the month as Jan 2023 or 2023-01.");

    public static DataProblem NotMonths(Source first, PeriodKind kind, int count, TableShape shape) => LeftOut(
        7023,
        first,
        $"Figures for a whole {Name(kind)} are not months; they were left out " +
        $"({(shape == TableShape.Wide ? Columns(count) : Rows(count))}).",
        "Rules are judged by month, so these figures take no part in any question.",
        "Supply the months.");

    /// <summary>What is wrong with a cell that was read by its measure's unit; null when nothing is.</summary>
    public static DataProblem? OfCell(CellReading reading, string cell, Unit unit, Source source) => reading.Fault switch
    {
        CellFault.Unreadable => UnreadableFigure(source, cell, unit),
        CellFault.UnclearDuration => UnclearDuration(source, cell),
        CellFault.Impossible => Impossible(source, cell, reading.Why),
        _ => null,
    };

    public static DataProblem UnreadableFigure(Source source, string cell, Unit unit) => LeftOut(
        7024,
        source,
        $"\"{Shown(cell)}\" is not {FigureText.Expected(unit)}.",
        "The figure was left out; it counts as missing, not as zero.",
        "Correct the cell, leave it empty if there is no figure, or write [c] if the figure is withheld.");

    public static DataProblem UnclearDuration(Source source, string cell) => LeftOut(
        7025,
        source,
        $"\"{Shown(cell)}\" does not say whether it counts days, hours, minutes or seconds.",
        "The figure was left out; it counts as missing, not as zero.",
        "Write it as 00:07:23 or 7m 23s, or give the measure the unit \"days\".");

    public static DataProblem Impossible(Source source, string figure, string law) => LeftOut(
        7026,
        source,
        $"\"{Shown(figure)}\" is impossible: {law}.",
        "The figure was left out; it counts as missing, not as zero.",
        law == Possible.PartAboveWhole
            ? "Correct the figure at its source and export the data again. If the numerator counts other months' cases, the measure's unit is: unit percent, ratio"
            : "Correct the figure at its source and export the data again.");

    public static DataProblem PartsDisagree(Source source, string value, string parts) => Remark(
        7027,
        source,
        $"The value \"{Shown(value)}\" is not what its numerator and denominator give ({parts}).",
        "The value was used for the month, the numerator and denominator wherever months are put together.",
        "Find out which of the three is wrong.");

    public static DataProblem PercentOrFraction(Source first, string measure, bool isInPercent) => Remark(
        7028,
        first,
        isInPercent
            ? $"Some figures of \"{measure}\" are above 1 and some are not, without a % sign; they were read as percent, so 0.5 is 0.5%."
            : $"Figures of \"{measure}\" without a % sign are all at most 1; they were read as shares of one, so 0.5 is 50%.",
        "If that is wrong, every question about this measure is wrong by a factor of a hundred.",
        "Write the % signs, or supply numerators and denominators.");

    public static DataProblem UnknownStatus(Source first, string word, int rows) => Remark(
        7029,
        first,
        $"\"{Shown(word)}\" is not a status ({Rows(rows)}).",
        "The figures were used as if they were final.",
        "Write final, provisional, revised, estimated or suppressed.");

    /// <param name="months">The rows of each repeated month.</param>
    public static DataProblem GivenTwice(Measure measure, string area, IReadOnlyList<Observation[]> months) => Remark(
        7030,
        months[0][1].Source,
        $"{Subject(measure, area)} has {Months(months)} more than once, with the same figure, first at {months[0][0].Source}.",
        "It was counted once.",
        "Take away one of the rows.");

    /// <inheritdoc cref="GivenTwice"/>
    public static DataProblem GivenDifferently(Measure measure, string area, IReadOnlyList<Observation[]> months) => LeftOut(
        7031,
        months[0][1].Source,
        $"{Subject(measure, area)} has {Months(months)} more than once, with different figures, first at {months[0][0].Source}.",
        "All of these figures were left out, because nothing says which is right; they count as missing.",
        "Keep the right row and take away the other.");

    public static DataProblem AreaRespelt(Source first, string written, string area, int rows) => Remark(
        7033,
        first,
        $"The area \"{Shown(written)}\" was taken for \"{Shown(area)}\", which differs in case, punctuation or a plural only ({Rows(rows)}).",
        "Their figures stand together under one name.",
        "Write it the same way throughout; if they are two areas, give them names that differ in more.");

    private static string Name(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => "month",
        PeriodKind.Quarter => "quarter",
        PeriodKind.FinancialYear => "financial year",
        _ => "calendar year",
    };

    private static string Columns(int count) => count == 1 ? "1 column" : $"{Text(count)} columns";

    private static string Subject(Measure measure, string area) =>
        area.Length == 0 ? $"\"{measure.Name}\"" : $"\"{measure.Name}\" in {area}";

    private static string Months(IReadOnlyList<Observation[]> months) => months.Count switch
    {
        1 => months[0][0].Month.ToString(),
        2 => $"{months[0][0].Month} and 1 other month",
        _ => $"{months[0][0].Month} and {Text(months.Count - 1)} other months",
    };
}
