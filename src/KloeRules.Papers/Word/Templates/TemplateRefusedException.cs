namespace KloeRules.Papers.Word.Templates;

/// <summary>A template that a paper can't be written in. The message says what is wrong, <see cref="Remedy"/> what to do.</summary>
public sealed class TemplateRefusedException(string message, string remedy) : Exception(message)
{
    public string Remedy { get; } = remedy;
}
