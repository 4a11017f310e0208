namespace KloeRules.Language.Text;

/// <summary>Puts <paramref name="Text"/> in the place of what stands in the span.</summary>
public sealed record TextEdit(TextSpan Span, string Text)
{
    internal static TextEdit Before(TextSpan span, string text) => new(new TextSpan(span.Start, 0), text);

    internal static TextEdit Behind(TextSpan span, string text) => new(new TextSpan(span.End, 0), text);

    internal static TextEdit Leave(TextSpan span) => new(span, "");
}
