using System.Globalization;
using KloeRules.Engine.Chance;
using KloeRules.Language.Binding;

namespace KloeRules.Papers.Wording;

/// <summary>What is said of findings that ordinary variation could have given.</summary>
public static class ChanceWords
{
    /// <summary>A range is given where the number could be half a finding off, which is what readers would notice.</summary>
    private const double Noticed = 0.5;

    private const string NotWorkedOut = "How many of these findings could be ordinary variation was not worked out, as whoever ran this asked for.";

    /// <summary>For the head of the paper: all findings of flags together.</summary>
    /// <param name="chance">Null where it was not worked out.</param>
    public static string Of(RunChance? chance) => chance switch
    {
        null => NotWorkedOut,
        { Expected: null, Asked: 0 } => $"How many findings ordinary variation could give can't be worked out: {Together(Reasons(chance))}.",
        { Expected: null } => $"{HowMany(chance.Asked)} could be ordinary variation can't be worked out: {(chance.Asked == 1 ? "it" + Together(Untold(chance.Untold))[1..] : Together(Untold(chance.Untold)))}.",
        { Untold: [] } => Expected(chance.Expected.Value, chance.StandardError!.Value, chance.Asked, $"of these {CountWords.Of(chance.Asked)} findings"),
        _ => $"{Expected(chance.Expected.Value, chance.StandardError!.Value, chance.Covered, $"of {CountWords.Of(chance.Covered, "finding")} on months that are known")} "
            + $"Of {CountWords.Of(chance.Asked - chance.Covered)} more it can't be worked out: {Together(Untold(chance.Untold))}.",
    };

    /// <summary>For the table of rules: "0.3", "0.3 for 5 of 7", or why there is no number.</summary>
    public static string Of(RuleChance? chance) => chance switch
    {
        null => "not worked out",
        { Expected: not { } } => Why(chance.WhyNone!.Value),
        { Untold: [] } => Number(chance.Expected.Value),
        _ => $"{Number(chance.Expected.Value)} for {CountWords.Of(chance.Covered)} of {CountWords.Of(chance.Asked)}",
    };

    /// <summary>How it was worked out, for the run record.</summary>
    public static string Record(RunChance? chance) => chance switch
    {
        null => "not worked out",
        { Remakes: 0 } => "no figures that could be made up again",
        _ => $"all figures made up again {CountWords.Of(chance.Remakes, "time")}, seed “{chance.Seed}”",
    };

    /// <summary>"about 2"; small numbers without a false precision.</summary>
    public static string About(double number) => number switch
    {
        < 0.05 => "none",
        < 0.5 => "hardly any",
        _ => $"about {CountWords.Of(Whole(number))}",
    };

    private static string Expected(double expected, double error, int asked, string ofThem)
    {
        var about = About(expected);
        var range = 2 * error >= Noticed
            ? $", between {CountWords.Of(Whole(Math.Max(0, expected - (2 * error))))} and {CountWords.Of(Whole(expected + (2 * error)))},"
            : "";
        return asked == 0 ? $"Nothing is flagged; where nothing has changed, {about}{range} would be flagged all the same."
            : asked == 1 && Whole(expected) <= 1 ? $"Where nothing has changed, {about}{range} would be flagged; 1 was."
            : Whole(expected) > asked ? $"Where nothing has changed, {about}{range} would be flagged, more than the {CountWords.Of(asked)} that were."
            : $"{char.ToUpperInvariant(about[0])}{about[1..]}{range} {ofThem} could be ordinary variation: that is how many come up where nothing has changed.";
    }

    private static string HowMany(int findings) => findings == 1 ? "Whether the one finding" : $"How many of these {CountWords.Of(findings)} findings";

    private static IEnumerable<string> Untold(IEnumerable<Untold> untold) => untold.Select(one => $"{CountWords.Of(one.Findings)} {one.Why switch
    {
        NoChance.OnlyPublishedWindows => one.Findings == 1 ? "rests on published windows alone" : "rest on published windows alone",
        NoChance.TooFewMonths => one.Findings == 1 ? "rests on too few months" : "rest on too few months",
        NoChance.Actions => one.Findings == 1 ? "is about an action" : "are about actions",
        NoChance.StateOfData => one.Findings == 1 ? "is about the state of the data" : "are about the state of the data",
        _ => one.Findings == 1 ? "is a claim" : "are claims",
    }}");

    private static IEnumerable<string> Reasons(RunChance chance) =>
        chance.Rules.Where(rule => rule.Rule.Verb == RuleVerb.Flag).Select(rule => rule.WhyNone).OfType<NoChance>().Distinct().Order().Select(Why).DefaultIfEmpty("no rule asks about months that are known");

    private static string Why(NoChance why) => why switch
    {
        NoChance.OnlyPublishedWindows => "published windows only",
        NoChance.TooFewMonths => "too few months",
        NoChance.Actions => "about actions",
        NoChance.StateOfData => "about the data",
        _ => "a claim",
    };

    private static string Together(IEnumerable<string> parts) => string.Join(", ", parts);

    private static string Number(double expected) => expected.ToString("0.0", CultureInfo.InvariantCulture);

    private static int Whole(double number) => (int)Math.Round(number, MidpointRounding.AwayFromZero);
}
