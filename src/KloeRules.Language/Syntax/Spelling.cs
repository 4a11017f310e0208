using KloeRules.Language.Binding;

namespace KloeRules.Language.Syntax;

/// <summary>What a token says, in the forms that it is compared in; tokens that are written alike may share one.</summary>
internal sealed class Spelling(TokenKind kind, string text)
{
    /// <summary>Says nothing: the end of a line.</summary>
    public static readonly Spelling Nothing = new(TokenKind.End, "");

    private string? key;
    private string? quoted;

    public TokenKind Kind { get; } = kind;

    /// <summary>As written.</summary>
    public string Text { get; } = text;

    /// <summary>In lower case where it is a word; a comparison as it stands on a keyboard.</summary>
    public string Folded { get; } = kind switch
    {
        TokenKind.Word => text.ToLowerInvariant(),
        TokenKind.Symbol => text switch { "≥" => ">=", "≤" => "<=", "＞" => ">", "＜" => "<", _ => text },
        _ => text,
    };

    /// <summary>As names are compared.</summary>
    public string Key => key ??= NameKey.Of(Text);

    /// <summary>What stands between the quotes of a text.</summary>
    public string Quoted => quoted ??= Text.Substring(1, Text.Length - 2);
}
