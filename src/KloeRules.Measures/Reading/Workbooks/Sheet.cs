namespace KloeRules.Measures.Reading.Workbooks;

/// <summary>One sheet of a workbook.</summary>
/// <param name="Title">As readers are shown it: "tracker.xlsx, sheet Actions".</param>
/// <param name="Rows">From the first row of the sheet on, so that a row's number is its place and one; empty rows have no cells.</param>
public sealed record Sheet(string Title, IReadOnlyList<IReadOnlyList<string>> Rows);
