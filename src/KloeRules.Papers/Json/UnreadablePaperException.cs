namespace KloeRules.Papers.Json;

/// <summary>A file is not a paper that a later one can be held against. The message says what is wrong, <see cref="Remedy"/> what to do.</summary>
public sealed class UnreadablePaperException(string message, string remedy) : Exception(message)
{
    public string Remedy { get; } = remedy;
}
