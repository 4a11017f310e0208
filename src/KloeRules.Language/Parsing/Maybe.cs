using Sprache;

namespace KloeRules.Language.Parsing;

/// <summary>What may have been read: <see cref="Nothing"/> where it was left out.</summary>
internal sealed class Maybe<T> : IOption<T>
{
    public static readonly Maybe<T> Nothing = new(default!, isDefined: false);

    private readonly T value;

    private Maybe(T value, bool isDefined)
    {
        this.value = value;
        IsDefined = isDefined;
    }

    public bool IsDefined { get; }

    public bool IsEmpty => !IsDefined;

    public static Maybe<T> Of(T value) => new(value, isDefined: true);

    public T Get() => IsDefined ? value : throw new InvalidOperationException("What was left out has no value.");

    public T GetOrDefault() => value;
}
