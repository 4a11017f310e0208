namespace KloeRules.Papers.Blocks;

/// <summary>Something that stands on its own lines.</summary>
public abstract record Block;

/// <summary>A part with a heading. Those of the document are of level 2 (the title is 1), those inside them of level 3, and so on.</summary>
/// <param name="Id">Unique in the document: letters, digits and hyphens. Links and bookmarks go there.</param>
public sealed record Section(string Id, string Title, IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>In words before the title: the place of a question, its band, its score.</summary>
    public IReadOnlyList<Badge> Badges { get; init; } = [];

    /// <summary>It begins a page where pages are known.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>It is not torn over two pages where pages are known.</summary>
    public bool StaysTogether { get; init; }
}

/// <summary>A word or two beside a heading.</summary>
public sealed record Badge(string Text, BadgeKind Kind);

public enum BadgeKind
{
    /// <summary>Where it stands in the list; the number alone is shown.</summary>
    Place,
    BandA,
    BandB,
    BandC,
    Plain,
}

public sealed record Paragraph(IReadOnlyList<Run> Runs, ParagraphKind Kind = ParagraphKind.Plain) : Block
{
    public Paragraph(string text, ParagraphKind kind = ParagraphKind.Plain)
        : this([new Run(text)], kind)
    {
    }
}

public enum ParagraphKind
{
    Plain,

    /// <summary>The question itself.</summary>
    Ask,

    /// <summary>What readers must be told about every figure.</summary>
    Caution,

    /// <summary>What is beside the point but has to be said.</summary>
    Small,
}

/// <summary>Points, one a line.</summary>
/// <param name="IsNumbered">Numbered from 1.</param>
public sealed record Points(IReadOnlyList<IReadOnlyList<Run>> Items, bool IsNumbered = false) : Block;

/// <summary>Labels with what they stand for.</summary>
public sealed record Facts(IReadOnlyList<Fact> Items) : Block;

public sealed record Fact(string Label, IReadOnlyList<Run> Runs)
{
    public Fact(string label, string text)
        : this(label, [new Run(text)])
    {
    }
}
