using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>A formula as written, without its braces, and where it stands. It is understood only where packs are compiled.</summary>
/// <param name="Span">Of <paramref name="Code"/> in the file.</param>
public sealed record FormulaText(string Code, SourceText Source, TextSpan Span)
{
    private const int Brace = 2;

    /// <summary>
    /// How many measures it names: in its code a number from 0 stands where the name does in the file, filled up with blanks. Null in a judgement,
    /// which reads the measure judged.
    /// </summary>
    public int? Named { get; init; }

    /// <summary>From text in double braces.</summary>
    internal static FormulaText Of(string written, SourceText source, TextSpan span) => new(
        written.Substring(Brace, written.Length - (2 * Brace)),
        source,
        new TextSpan(span.Start + Brace, span.Length - (2 * Brace)));
}
