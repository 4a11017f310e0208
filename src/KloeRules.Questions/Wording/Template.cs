using System.Text.RegularExpressions;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>A rule's own wording with its placeholders filled in.</summary>
/// <param name="Caveats">What could not be filled as the author meant, one sentence each.</param>
internal sealed partial record Template(string Text, IReadOnlyList<string> Caveats)
{
    public static Template Fill(string written, Evidence evidence)
    {
        var caveats = new List<string>();
        var namesArea = NamingArea().IsMatch(written);
        written = StreakPhrase().Replace(written, match => (evidence.Finding.Persistence.FromWindows ? "" : match.Groups[1].Value) + "{streak}");
        var text = Placeholder().Replace(written, match =>
        {
            var name = match.Groups[1].Value.Trim().ToLowerInvariant();
            switch (Placeholders.Of(name, evidence, namesArea))
            {
                case null:
                    caveats.Add($"The rule's wording holds {match.Value}, which no question can fill; it is printed as “{name}”.");
                    return name;
                case { Known: false } instead:
                    caveats.Add($"The rule's wording asks for {match.Value}, which this finding does not have; read “{instead.Words}”.");
                    return instead.Words;
                case { LeavesOut: { } others } known:
                    caveats.Add($"{match.Value} in the rule's wording leaves out {others}.");
                    return known.Words;
                case { } known:
                    return known.Words;
            }
        });
        return new Template(Sentence.Capital(text), caveats.Distinct().ToArray());
    }

    /// <summary>However it is framed, "the {streak} in a row" asks for the same words, which may be a window's.</summary>
    [GeneratedRegex(@"(for )?(?:the )?\{streak\}(?: in a row)?", RegexOptions.IgnoreCase)]
    private static partial Regex StreakPhrase();

    [GeneratedRegex(@"\{areas?\}", RegexOptions.IgnoreCase)]
    private static partial Regex NamingArea();

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
