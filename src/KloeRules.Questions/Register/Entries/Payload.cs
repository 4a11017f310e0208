using KloeRules.Questions.Differences;

namespace KloeRules.Questions.Register.Entries;

/// <summary>What an entry says beyond who, when and what kind; each kind has some of it.</summary>
public sealed record Payload
{
    public static readonly Payload Empty = new();

    /// <summary>The question's heading, as it was when it was asked.</summary>
    public string? Title { get; init; }

    /// <summary>The question as put, the answer as given, the action as promised, or the new wording.</summary>
    public string? Text { get; init; }

    /// <summary>Why, in the words of who did it.</summary>
    public string? Because { get; init; }

    /// <summary>Who is to act: a role.</summary>
    public string? Owner { get; init; }

    public RegisterDate? Due { get; init; }

    /// <summary>Measures that are to show an action's effect.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>How long an answer is accepted.</summary>
    public RegisterDate? Until { get; init; }

    /// <summary>The meeting it was done at or for.</summary>
    public RegisterDate? Meeting { get; init; }

    /// <summary>The machine's place in the list when the question was asked.</summary>
    public int? Rank { get; init; }

    /// <summary>The place that people gave it.</summary>
    public int? Place { get; init; }

    /// <summary>The <see cref="EntryContent.Reference"/> of an earlier entry: the action that is done, the entry that is withdrawn.</summary>
    public string? Entry { get; init; }

    /// <summary>The question that takes this one in, or its place.</summary>
    public QuestionKey? Into { get; init; }

    /// <summary>Head hashes of the two branches that were put together, in ordinal order.</summary>
    public IReadOnlyList<string> Heads { get; init; } = [];

    public bool Equals(Payload? other) => other is not null && Format.EntryText.Of(this) == Format.EntryText.Of(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Format.EntryText.Of(this));
}
