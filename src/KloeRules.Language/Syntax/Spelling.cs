using KloeRules.Language.Binding;

namespace KloeRules.Language.Syntax;

/// <summary>The text of a token in the forms that it is compared in; tokens that are written alike may share one.</summary>
internal sealed class Spelling(string text, string folded)
{
    private string? key;

    /// <summary>As written.</summary>
    public string Text { get; } = text;

    /// <summary>In lower case where it is a word.</summary>
    public string Folded { get; } = folded;

    /// <summary>As names are compared.</summary>
    public string Key => key ??= NameKey.Of(Text);

    /// <summary>The spelling of a word, which upper and lower case leave the same.</summary>
    public static Spelling OfWord(string text) => new(text, text.ToLowerInvariant());

    /// <summary>The spelling of a number, a mark or a quoted text.</summary>
    public static Spelling Of(string text) => new(text, text);
}
