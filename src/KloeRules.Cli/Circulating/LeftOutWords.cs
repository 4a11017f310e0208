using KloeRules.Papers.Public;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Circulating;

/// <summary>Says how much a public paper leaves out and why, without naming any of it.</summary>
internal static class LeftOutWords
{
    public static IEnumerable<string> Of(LeftOut left, int hidden)
    {
        yield return left.Total + hidden == 0 ? "Nothing had to be left out of the public paper." : "Left out of the public paper:";
        foreach (var (reason, count) in left.All)
        {
            yield return "  " + Of(reason, count);
        }

        if (hidden > 0)
        {
            yield return $"  {CountWords.Of(hidden, "figure")} shown as [c]: counts of 1 to 4, and what would give them away";
        }
    }

    private static string Of(LeftOutReason reason, int count) => reason switch
    {
        LeftOutReason.Marked => $"{CountWords.Of(count, "measure")} marked otherwise than plain OFFICIAL",
        LeftOutReason.Unmarked => $"{CountWords.Of(count, "measure")} without a marking of their own in a pack that is not plain OFFICIAL",
        LeftOutReason.Private => $"{CountWords.Of(count, "statement")} declared private, or under an enquiry that is",
        LeftOutReason.WithoutCases => $"{CountWords.Of(count, "measure")} whose small counts can't be seen: shares, rates or gaps without the cases behind them",
        LeftOutReason.Uncovered => $"{CountWords.Of(count, "measure")} whose small counts could be worked out whatever of them is withheld",
        LeftOutReason.Mentions => $"{CountWords.Of(count, "statement")} about measures that are left out, or that name one",
        LeftOutReason.Tracker => $"{CountWords.Of(count, "rule")} about trackers, whose entries carry no marking",
        LeftOutReason.Entry => $"{CountWords.Of(count, "entry")} of trackers, which carry no marking",
        LeftOutReason.Concern => CountWords.Of(count, "declared concern"),
        LeftOutReason.Unbound => $"{CountWords.Of(count, "statement")} that can't be read without what is left out",
        LeftOutReason.Caution => "the caution of a pack that is not plain OFFICIAL, in place of which the paper says that there is one",
        _ => $"{CountWords.Of(count, "entry")} of the register",
    };
}
