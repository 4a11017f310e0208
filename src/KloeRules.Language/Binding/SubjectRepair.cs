using System.Text.RegularExpressions;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>What was written for several measures together, and how the language says it.</summary>
internal static class SubjectRepair
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Many = new(
        "^(?<many>any|each|every|all|most|(?:the )?majority|(?<count>[0-9]+)(?: or more)?)(?: one)?(?: out)?(?: of)?(?: the)? (?<name>.+)$", Options, TimeSpan.FromSeconds(1));

    private static readonly Regex Measures = new(
        "^(?:p|priority )?(?<priority>[0-9])?(?: ?(?:measures?|indicators?|kpis?))?$", Options, TimeSpan.FromSeconds(1));

    private static readonly Regex OfPeers = new(
        "^(?:(?:the|its|their) )?(?:peers?|peer['’]s) (?:average )?(?<name>.+)$", Options, TimeSpan.FromSeconds(1));

    /// <summary>The remedy for a declared measure behind "peers" without its apostrophe; null for any other words.</summary>
    public static Advice? FindPeers(string typed, MeasureNames names) =>
        OfPeers.Match(typed) is { Success: true } match && names.Find(match.Groups["name"].Value) is not null
            ? Advice.InPlace($"Write {Wording.Quoted($"peers' {match.Groups["name"].Value}")}.", [$"peers' {match.Groups["name"].Value}"])
            : null;

    /// <summary>The remedy, or null when the words are neither about a family nor about any measure.</summary>
    public static Advice? Find(string typed, IReadOnlyDictionary<string, Family> families)
    {
        if (Many.Match(typed) is not { Success: true } match)
        {
            return null;
        }

        var (many, name) = (match.Groups["many"].Value.ToLowerInvariant(), match.Groups["name"].Value);
        if (families.TryGetValue(NameKey.Of(name), out var family))
        {
            var words = match.Groups["count"].Success ? match.Groups["count"].Value + " or more" : many is "all" or "most" ? many : many.EndsWith("majority", StringComparison.Ordinal) ? "most" : "any";
            return Advice.InPlace($"Write {Wording.Quoted($"{words} of {family.Name}")}.", [$"{words} of {name}"], isSafe: !match.Groups["count"].Success);
        }

        if (many is not ("any" or "each" or "every") || Measures.Match(name) is not { Success: true } any)
        {
            return null;
        }

        var measure = any.Groups["priority"].Success ? $"any P{any.Groups["priority"].Value} measure" : "any measure";
        return Advice.InPlace($"Write {Wording.Quoted(measure)}.", [measure]);
    }
}
