namespace KloeRules.Language.Diagnostics;

/// <summary>One row of the catalogue. The three texts may hold <c>{0}</c> … for what was found.</summary>
/// <param name="Id">KLOE1xxx reading, 2xxx names, 3xxx units and time, 4xxx logic, 6xxx upkeep, 7xxx against data, 9xxx tests.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Consequence">What it means for the meeting.</param>
/// <param name="Remedy">What to do.</param>
public sealed record DiagnosticRule(string Id, DiagnosticSeverity Severity, string Message, string Consequence, string Remedy);
