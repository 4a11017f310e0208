namespace KloeRules.Questions.Register.Importing;

/// <summary>A row that can't be taken.</summary>
/// <param name="Why">A sentence without its capital.</param>
public sealed record RefusedRow(int Number, string Why);
