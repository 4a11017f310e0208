namespace KloeRules.Language.Text;

/// <summary>A stretch of characters in one source file: zero-based start, length in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The shortest span that holds both.</summary>
    public TextSpan To(TextSpan other) =>
        new(Math.Min(Start, other.Start), Math.Max(End, other.End) - Math.Min(Start, other.Start));

    /// <summary>As long, further on or further back.</summary>
    public TextSpan Moved(int by) => new(Start + by, Length);

    public static TextSpan Between(int start, int end) => new(start, end - start);
}
