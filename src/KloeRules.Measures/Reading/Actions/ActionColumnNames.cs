using KloeRules.Language.Binding;
using KloeRules.Measures.Reading.Tables;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>Finds a tracker's columns by what their header says, in the words that forces use, the finer before the coarser.</summary>
internal static class ActionColumnNames
{
    private static readonly Dictionary<string, (ActionColumn Column, int Rank)> ByKey = new (ActionColumn Column, string[] Headers)[]
    {
        (ActionColumn.Kind, ["Kind", "Type", "Item type", "Finding type"]),
        (ActionColumn.Reference, ["Reference", "Ref", "Ref no", "ID", "Number", "No"]),
        (ActionColumn.Title, ["Title", "Action", "Activity", "Recommendation", "Deliverable", "Area for improvement", "Cause of concern", "Finding", "Item", "Task", "Description", "PEEL specific activity", "Specific activity"]),
        (ActionColumn.QuestionArea, ["Question area", "Question", "KLOE", "Section", "Theme", "Workstream", "Area"]),
        (ActionColumn.Status, ["Status", "Activity status", "Action status", "Status symbol", "State"]),
        (ActionColumn.Rag, ["RAG", "RAG status", "RAG rating", "Rating", "Colour"]),
        (ActionColumn.Phase, ["Phase", "Stage"]),
        (ActionColumn.Progress, ["Progress", "% complete", "Percent complete", "Percentage complete", "Completion"]),
        (ActionColumn.Start, ["Start", "Start date", "Started", "Opened", "Date opened"]),
        (ActionColumn.Due, ["Due", "Due date", "Date due", "Due by", "Deadline", "Target date"]),
        (ActionColumn.Owner, ["Owner", "Action owner", "Lead", "Lead role", "SRO"]),
        (ActionColumn.LinkedMeasures, ["Linked measures", "Measures", "KPI"]),
        (ActionColumn.AsAt, ["As at", "As of", "Updated", "Last updated", "Date of update", "Update", "Reported", "Month", "Period", "Date"]),
        (ActionColumn.ReviewDue, ["Review due", "Review date", "Next review", "Review"]),
        (ActionColumn.Earlier, ["Earlier reference", "Earlier inspection", "Previous reference", "Previous inspection", "Repeated from", "Repeats"]),
        (ActionColumn.Priority, ["Plan priority", "Priority"]),
        (ActionColumn.Evidence, ["Evidence", "Summary of progress", "Progress summary", "Evidence of progress", "Progress update", "Commentary", "Narrative"]),
    }
    .SelectMany(known => known.Headers.Select((header, rank) => (Key: NameKey.Of(header), Place: (known.Column, rank))))
    .ToDictionary(known => known.Key, known => known.Place, StringComparer.Ordinal);

    /// <summary>True when the rows name something and say how it stands.</summary>
    public static bool IsHeader(TableRow header)
    {
        var columns = header.Cells.Select(Of).ToHashSet();
        return columns.Contains(ActionColumn.Title)
            && (columns.Contains(ActionColumn.Status) || columns.Contains(ActionColumn.Rag) || columns.Contains(ActionColumn.Phase)
                || columns.Contains(ActionColumn.Progress) || columns.Contains(ActionColumn.Due));
    }

    /// <summary>The zero-based column that holds this, or -1. Of several, the one whose word stands first above.</summary>
    public static int IndexOf(TableRow header, ActionColumn column) => Enumerable.Range(0, header.Cells.Count)
        .Where(index => Of(header[index]) == column)
        .OrderBy(index => ByKey[NameKey.Of(header[index])].Rank)
        .FirstOrDefault(-1);

    private static ActionColumn? Of(string header) => ByKey.TryGetValue(NameKey.Of(header), out var place) ? place.Column : null;
}
