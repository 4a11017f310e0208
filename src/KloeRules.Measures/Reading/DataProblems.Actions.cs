using KloeRules.Language.Time;
using KloeRules.Measures.Reading.Actions;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>What can be wrong with a tracker of actions.</summary>
internal static partial class DataProblems
{
    public static DataProblem UnreadActionColumns(Source source, IReadOnlyList<string> headers) => Remark(
        7050,
        source,
        $"{(headers.Count == 1 ? "This column is" : "These columns are")} not read: {string.Join(", ", headers.Select(Shown))}.",
        "The other columns were used.",
        "Nothing to do, unless a column was meant to hold a kind, reference, title, question area, status, RAG, phase, progress, start, " +
        "due date, owner, linked measures, month, review date, earlier reference, plan priority or evidence.");

    public static DataProblem NoActionTitle(Source source) => LeftOut(
        7051,
        source,
        "The row does not say what is to be done.",
        "The row was left out, so no question can be asked about it.",
        "Write the action's title in the row.");

    public static DataProblem NoActionKind(Source source) => LeftOut(
        7052,
        source,
        "The row does not say what kind of entry it is.",
        "The row was left out, so no question can be asked about it.",
        "Write action, recommendation, area for improvement, cause of concern or deliverable.");

    public static DataProblem UnreadFact(Source first, ActionColumn column, string cell, int rows) => LeftOut(
        7053,
        first,
        $"\"{Shown(cell)}\" is not {Name(column)} ({Rows(rows)}).",
        column == ActionColumn.Kind
            ? "What stands there was left out, so no question can be asked about it."
            : "It counts as not known, so rules that need it cannot tell.",
        Expected(column));

    public static DataProblem NoAsAt(Source source, string cell) => LeftOut(
        7054,
        source,
        cell.Length == 0 ? "The row does not say which month it tells of." : $"\"{Shown(cell)}\" is not a month.",
        "The row was left out: without its month it is not known which update comes first.",
        "Write the month of the update as Jan 2023 or 2023-01.");

    public static DataProblem UndatedActions(Source first, int rows, Month month) => Remark(
        7055,
        first,
        $"The table does not say which month it tells of ({Rows(rows)}).",
        $"It was taken as at {month}, the latest month of the figures; how long anything has stood so is not known.",
        "Add a column \"as at\" with the month of each update.");

    public static DataProblem UndatedActionsAlone(Source first, int rows) => LeftOut(
        7056,
        first,
        $"The table does not say which month it tells of ({Rows(rows)}), and there are no figures beside it to say so.",
        "The table was left out: nothing can be overdue when nobody knows what month it is.",
        "Add a column \"as at\" with the month of each update.");

    public static DataProblem UnknownLink(Source first, string name, int rows, IReadOnlyList<string> suggestions) => LeftOut(
        7057,
        first,
        $"No measure is called \"{Shown(name)}\", to which {(rows == 1 ? "an action is" : $"{Text(rows)} rows are")} linked.",
        "Rules that judge an action by its measures cannot tell, unless the others settle it.",
        suggestions.Count == 0
            ? "Declare the measure in the pack, or correct the name in the file; several measures are parted by semicolons."
            : $"Did you mean \"{suggestions[0]}\"? Correct the name in the file, or add it to that measure with \"also\".");

    public static DataProblem UpdatedTwice(Source second, Source first, string title, Month month, bool isSame) => Remark(
        7058,
        second,
        $"\"{Shown(title)}\" has two updates for {month}, {(isSame ? "both the same" : "which differ")}, the first at {first}.",
        isSame ? "It was counted once." : "This row, the later one, was used.",
        "Take away one of the rows, or give each its own month.");

    public static DataProblem KindAssumed(Source header) => Remark(
        7059,
        header,
        "The table does not say what kind of entries it holds.",
        "All were taken for actions; rules about recommendations, causes of concern or deliverables do not see them.",
        "Add a column \"kind\", or call the column of titles after the kind, such as \"Recommendation\".");

    public static DataProblem MonthFromName(Source first, int rows, Month month) => Remark(
        7060,
        first,
        $"The table was read as a snapshot of {month.ToLongString()}, the month in its name ({Rows(rows)}).",
        "All of it was used; snapshots of the same tracker make one history.",
        "Nothing to do, unless it tells of another month: then name the file or sheet after that month.");

    public static DataProblem MarkRead(Source first, string mark, string word, int rows) => Remark(
        7061,
        first,
        $"{mark} was read as {word}, as the pack declares ({Rows(rows)}).",
        "All of them were used; the document itself prints no key to its marks.",
        "Nothing to do, if that is what the authors mean by it; else correct the pack's \"mark\" line.");

    public static DataProblem UndeclaredMark(Source first, string mark, int rows) => LeftOut(
        7062,
        first,
        $"The pack does not say what {mark} means ({Rows(rows)}).",
        "It counts as not known, so rules that need it cannot tell.",
        $"Ask the authors for the key and write it under the pack statement, such as: mark \"{mark}\" means in progress");

    public static DataProblem MarkedCommentary(Source first, int lines) => Remark(
        7063,
        first,
        $"{(lines == 1 ? "One line bears" : $"{Text(lines)} lines bear")} a mark in front of text, outside the columns of the table.",
        "They were taken for commentary, so no question can be asked about them.",
        "Give what is to be followed a row of its own, with its mark in the column for the status.");

    public static DataProblem DateInWords(Source first, string cell, Month month, int rows) => Remark(
        7064,
        first,
        $"\"{Shown(cell)}\" was read as {month.ToLongString()} ({Rows(rows)}).",
        "The words before the date were passed over.",
        "Nothing to do, if the action is due then; else write the date alone.");

    public static DataProblem Vanished(Source last, string title, Month month) => Remark(
        7065,
        last,
        $"\"{Shown(title)}\" is no longer in the tracker of {month.ToLongString()}.",
        "It is judged as it was last told; whether it was delivered, merged or dropped is not known.",
        "Keep its row until the meeting has closed it, or have the meeting told why it went.");

    private static string Name(ActionColumn column) => column switch
    {
        ActionColumn.Kind => "a kind of entry",
        ActionColumn.Status => "a status",
        ActionColumn.Rag => "a RAG colour",
        ActionColumn.Phase => "a phase",
        ActionColumn.Progress => "a progress",
        ActionColumn.Priority => "a plan priority",
        _ => "a date",
    };

    private static string Expected(ActionColumn column) => column switch
    {
        ActionColumn.Kind => "Write action, recommendation, area for improvement, cause of concern or deliverable.",
        ActionColumn.Status => "Write not started, in progress, on hold or delivered.",
        ActionColumn.Rag => "Write red, amber, yellow, green or blue.",
        ActionColumn.Phase => "Write build, embed or sustain.",
        ActionColumn.Progress => "Write a percentage from 0% to 100%.",
        ActionColumn.Priority => "Write its number, such as P1.",
        _ => "Write the month as Jan 2023 or 2023-01, or a day of it.",
    };
}
