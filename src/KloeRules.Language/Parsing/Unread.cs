using Sprache;

namespace KloeRules.Language.Parsing;

/// <summary>
/// That a parser did not fit. One object serves every place, because failing is what parsers do most:
/// where reading stopped and what was expected there is kept by the <see cref="TokenRun"/>.
/// </summary>
internal sealed class Unread<T> : IResult<T>
{
    public static readonly Unread<T> Here = new();

    private Unread()
    {
    }

    public T Value => throw new InvalidOperationException("A parser that did not fit has read nothing.");

    public IInput Remainder => TokenInput.Nowhere;

    public bool WasSuccessful => false;

    public string Message => "";

    public IEnumerable<string> Expectations => [];
}
