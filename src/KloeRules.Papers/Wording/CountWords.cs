using System.Globalization;
using Humanizer;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Wording;

/// <summary>Counts in words.</summary>
public static class CountWords
{
    /// <summary>"1 question", "1,250 judgements".</summary>
    public static string Of(int count, string noun) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>What came out of the run, one phrase for each count; those that are zero say so only where silence could mislead.</summary>
    public static IEnumerable<string> Outcome(Counts counts) => [.. Asked(counts), .. Overdue(counts), .. Remarked(counts), .. Untold(counts)];

    public static IEnumerable<string> Asked(Counts counts)
    {
        yield return Of(counts.Asked, "question") + " to ask";
        if (counts.BelowTheLine > 0)
            yield return Of(counts.BelowTheLine) + " below the line";
    }

    public static IEnumerable<string> Overdue(Counts counts) => counts.Overdue > 0 ? [Of(counts.Overdue) + " overdue from earlier meetings"] : [];

    public static IEnumerable<string> Remarked(Counts counts)
    {
        if (counts.Commendations > 0)
            yield return Of(counts.Commendations, "commendation");
        if (counts.Warnings > 0)
            yield return Of(counts.Warnings, "early warning");
        if (counts.Building > 0)
            yield return Of(counts.Building) + " still building";
    }

    /// <summary>What was not checked, or in vain.</summary>
    public static IEnumerable<string> Untold(Counts counts)
    {
        yield return Of(counts.CannotTell) + " could not be told";
        if (counts.Failed > 0)
            yield return Of(counts.Failed, "judgement") + " failed";
    }

    /// <summary>"60 rules made 1,250 judgements on 77 measures; 3 measures had no data."</summary>
    public static string Scope(Counts counts)
    {
        var scope = $"{Of(counts.Rules, "rule")} made {Of(counts.Judgements, "judgement")} on {Of(counts.Measures, "measure")}";
        return counts.WithoutData == 0 ? scope + "." : $"{scope}; {Of(counts.WithoutData, "measure")} had no data.";
    }
}
