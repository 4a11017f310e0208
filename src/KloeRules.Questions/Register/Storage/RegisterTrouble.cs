namespace KloeRules.Questions.Register.Storage;

/// <summary>A register can't be read or written.</summary>
/// <param name="message">What is wrong, a sentence without its capital.</param>
public sealed class RegisterTrouble(string message, string consequence, string remedy) : Exception(message)
{
    /// <summary>What it means for the meeting.</summary>
    public string Consequence { get; } = consequence;

    /// <summary>What to do.</summary>
    public string Remedy { get; } = remedy;

    internal const string Unchanged = "Nothing was written; the register is as it was.";
}
