using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>A formula as written, without its braces, and where it stands. It is understood only where packs are compiled.</summary>
/// <param name="Span">Of <paramref name="Code"/> in the file.</param>
public sealed record FormulaText(string Code, SourceText Source, TextSpan Span)
{
    private const int Brace = 2;

    /// <summary>From text in double braces.</summary>
    internal static FormulaText Of(string written, SourceText source, TextSpan span) => new(
        written.Substring(Brace, written.Length - (2 * Brace)),
        source,
        new TextSpan(span.Start + Brace, span.Length - (2 * Brace)));
}
