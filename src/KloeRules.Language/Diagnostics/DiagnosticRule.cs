namespace KloeRules.Language.Diagnostics;

/// <summary>
/// One row of the catalogue. The three texts may hold <c>{0}</c> … for what was found. Its title and its samples stand in the file of its id
/// in the folder Samples.
/// </summary>
/// <param name="Id">KLOE1xxx reading, 2xxx names, 3xxx units and time, 4xxx logic, 5xxx wording, 6xxx upkeep, 7xxx against data, 8xxx state, 9xxx tests.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Consequence">What it means for the meeting.</param>
/// <param name="Remedy">What to do.</param>
public sealed record DiagnosticRule(string Id, DiagnosticSeverity Severity, string Message, string Consequence, string Remedy)
{
    private DiagnosticSample? sample;

    /// <summary>What is wrong, in a few words and without what was found.</summary>
    public string Title => Sample.Title;

    /// <summary>A small rule file that gets this message, and how it is put right.</summary>
    public DiagnosticSample Sample => sample ??= DiagnosticSample.Of(Id);
}
