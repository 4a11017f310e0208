using System.Text.RegularExpressions;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Lints;

/// <summary>A figure typed into a question. Lengths of time to come, years and numbers in names ("the 101 line", "P1") are no figures.</summary>
internal static class TypedNumber
{
    private static readonly Regex Figures = new(
        @"£\s?[0-9][0-9.,]*[mk]?|(?<![\w{.,])[0-9][0-9,]*(\.[0-9]+)?( ?%| ?percent\b| per cent\b| (percentage )?points?\b| ?h\b| ?hours?\b| ?m\b| ?min(ute)?s?\b| days?\b)"
            + @"|(?<![\w{.,])[0-9]+:[0-9]{2}(:[0-9]{2})?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static IEnumerable<Diagnostic> Of(Rule rule)
    {
        var names = rule.Subjects.Concat(rule.Others).Select(measure => measure.Name).ToArray();
        return Question.Of(rule).SelectMany(question => Figures.Matches(question.Text)
            .Cast<Match>()
            .Where(figure => !IsAhead(question.Text, figure.Index) && !names.Any(name => name.IndexOf(figure.Value, StringComparison.OrdinalIgnoreCase) >= 0))
            .Take(1)
            .Select(figure => question.ComplainAt(DiagnosticCatalogue.NumberTyped, figure.Index, figure.Length, figure.Value)));
    }

    /// <summary>"Within 28 days", "in the next 90 days".</summary>
    private static bool IsAhead(string text, int at) =>
        Regex.IsMatch(text.Substring(0, at), @"\b(in|within|next|coming) (the )?(next |coming )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
