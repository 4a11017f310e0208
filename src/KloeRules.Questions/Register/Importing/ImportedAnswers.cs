namespace KloeRules.Questions.Register.Importing;

/// <summary>What became of a table of answers.</summary>
/// <param name="Register">With every answer and action of the table; as it was before when a row was refused.</param>
/// <param name="Taken">Rows that said something new.</param>
/// <param name="Unchanged">Rows that said nothing, or what the register says already.</param>
public sealed record ImportedAnswers(MeetingRegister Register, int Taken, int Unchanged, IReadOnlyList<RefusedRow> Refused);
