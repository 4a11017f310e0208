using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>What can be wrong with a published scorecard.</summary>
internal static partial class DataProblems
{
    public static DataProblem NoScorecardMonth(Source source) => LeftOut(
        7040,
        source,
        "The header of this table does not say which month it is about.",
        "The table was left out.",
        "Write the month in the header, such as Last Month (Jan-2023).");

    public static DataProblem WindowEndsElsewhere(Source source, string header, Month month) => LeftOut(
        7041,
        source,
        $"\"{Shown(header)}\" does not end in {month}, as the rest of the table does.",
        "This column and the changes measured from it were left out.",
        "Correct the header if it is a slip; otherwise supply the column for that month.");

    public static DataProblem UnreadableChange(Source source, string cell, Unit unit) => LeftOut(
        7042,
        source,
        $"\"{Shown(cell)}\" is not {ExpectedChange(unit)}.",
        "The change was left out, so rules that compare with that window cannot tell.",
        "Correct the cell, or leave it empty.");

    public static DataProblem OlderScorecard(Source first, Month month, int rows) => Remark(
        7043,
        first,
        $"The scorecard for {month} has been overtaken by a later one ({Rows(rows)}).",
        "Of each measure only the latest row was used.",
        "Nothing to do; take the older file out of the pack's \"data\" line if you like.");

    public static DataProblem RowGivenTwice(Source second, Source first, Measure measure) => Remark(
        7044,
        second,
        $"\"{measure.Name}\" stands in the scorecard twice, with the same figures, first at {first}.",
        "It was counted once.",
        "Take away one of the rows.");

    public static DataProblem RowGivenDifferently(Source second, Source first, Measure measure) => LeftOut(
        7045,
        second,
        $"\"{measure.Name}\" stands in the scorecard twice, with different figures, first at {first}.",
        "Both rows were left out, because nothing says which is right.",
        "Keep the right row and take away the other.");

    private static string ExpectedChange(Unit unit) => unit.Quantity switch
    {
        Quantity.Percent => "a change such as -1.5% points",
        Quantity.Duration when !unit.InDays => "a change such as -00:00:06",
        _ => "a change such as -16.4%",
    };
}
