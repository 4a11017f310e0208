using System.Globalization;
using System.Text;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>
/// Looks up the measures that a formula names in quotes. A number takes the place of each, so that no text of the author's ever reaches the compiler.
/// </summary>
/// <param name="find">The measure of a name; null when it was reported.</param>
internal sealed class CodedNames(Func<NameSyntax, Measure?> find)
{
    private static readonly char[] Quotes = ['"', '“', '”'];

    /// <summary>Null when a name was reported.</summary>
    public CodedCalculation? Bind(FormulaText text)
    {
        var code = new StringBuilder(text.Code);
        var measures = new List<Measure>();
        for (var open = text.Code.IndexOfAny(Quotes); open >= 0;)
        {
            var close = text.Code.IndexOfAny(Quotes, open + 1);
            if (close < 0)
            {
                break;
            }

            var name = text.Code.Substring(open + 1, close - open - 1);
            if (find(new NameSyntax(name, new TextSpan(text.Span.Start + open, close + 1 - open))) is not { } measure)
            {
                return null;
            }

            var known = measures.IndexOf(measure);
            if (known < 0)
            {
                known = measures.Count;
                measures.Add(measure);
            }

            var number = known.ToString(CultureInfo.InvariantCulture).PadRight(close + 1 - open);
            code.Remove(open, close + 1 - open).Insert(open, number);
            open = text.Code.IndexOfAny(Quotes, close + 1);
        }

        return new CodedCalculation(text with { Code = code.ToString(), Named = measures.Count }, measures);
    }
}
