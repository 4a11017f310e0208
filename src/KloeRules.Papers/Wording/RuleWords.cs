using KloeRules.Language.Binding;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Wording;

/// <summary>How the rules that ran are tabled.</summary>
internal static class RuleWords
{
    public static readonly IReadOnlyList<string> Counts = ["Asked", "By chance", "Building", "Quiet", "Cannot tell", "Failed"];

    public static IEnumerable<string> CountsOf(RuleTally tally) =>
        [CountWords.Of(tally.Asked), ChanceWords.Of(tally.Chance), .. new[] { tally.Building, tally.Quiet, tally.CannotTell, tally.Broken }.Select(CountWords.Of)];

    /// <summary>The verb as it is written in a rule.</summary>
    public static string Of(RuleVerb verb) => verb switch
    {
        RuleVerb.Flag => "flag",
        RuleVerb.Commend => "commend",
        RuleVerb.Watch => "watch",
        RuleVerb.Note => "note",
        _ => "claim",
    };

    /// <summary>"elg.kloe:12".</summary>
    public static string PlaceOf(RuleTally tally) => $"{tally.File}:{tally.Line}";
}
