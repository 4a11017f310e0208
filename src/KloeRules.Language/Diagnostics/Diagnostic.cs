using System.Globalization;
using KloeRules.Language.Text;

namespace KloeRules.Language.Diagnostics;

/// <summary>Something wrong, or worth saying, at one place of one file.</summary>
public sealed record Diagnostic(DiagnosticRule Rule, SourceText Source, TextSpan Span, params object[] Arguments)
{
    /// <summary>Ways to put it right at once, the likeliest first; empty when only the author can tell.</summary>
    public IReadOnlyList<Fix> Fixes => Arguments.OfType<Advice>().SelectMany(advice => advice.FixesAt(Source, Span)).ToArray();

    public string Message => Fill(Rule.Message);

    public string Consequence => Fill(Rule.Consequence);

    public string Remedy => Fill(Rule.Remedy);

    public LinePosition Position => Source.PositionOf(Span.Start);

    /// <summary>The same, of a later text of the file in which its place has moved.</summary>
    internal Diagnostic In(SourceText source, int by) => this with { Source = source, Span = Span.Moved(by) };

    /// <summary>The place behind the last character that it is about.</summary>
    public LinePosition End => Source.PositionOf(Span.End);

    private string Fill(string text) => Arguments.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, Arguments);
}
