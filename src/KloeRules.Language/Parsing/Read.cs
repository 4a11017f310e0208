using Sprache;

namespace KloeRules.Language.Parsing;

/// <summary>What a parser took, and where the rest begins.</summary>
internal sealed class Read<T>(T value, IInput remainder) : IResult<T>
{
    public T Value { get; } = value;

    public IInput Remainder { get; } = remainder;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];
}
