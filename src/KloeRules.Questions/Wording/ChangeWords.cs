using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;

namespace KloeRules.Questions.Wording;

/// <summary>A judged change in words.</summary>
internal static class ChangeWords
{
    /// <summary>"up 7 minutes 23 seconds", or "up 56.6%" where only that is printed.</summary>
    public static string Of(Step step, Unit unit) => step switch
    {
        { Difference: { } difference } => FigureWords.Change(difference, unit),
        { Relative: { } relative } => FigureWords.RelativeChange(relative),
        _ => "changed",
    };

    /// <summary>"up 7 minutes 23 seconds on the previous 3 months", "2.0 percentage points below the national figure"</summary>
    public static string Against(Step step, Change change, Unit unit) => change.Comparator == Comparator.National && step.Difference is { } gap
        ? gap == 0 ? "at the national figure" : $"{FigureWords.Difference(gap, unit)} {(gap > 0 ? "above" : "below")} the national figure"
        : $"{Of(step, unit)} {On(change)}";

    /// <summary>What it is a change on: "on the previous 3 months".</summary>
    public static string On(Change change) => "on " + Earlier(change);

    /// <summary>The earlier figure: "the previous 3 months".</summary>
    public static string Earlier(Change change) => change.Stated switch
    {
        null => Earlier(change.Comparator),
        { Months: 1 } stated => stated.Last.ToLongString(),
        var stated => $"the {stated.Months} months to {stated.Last.ToLongString()}",
    };

    public static string Earlier(Comparator comparator) => comparator switch
    {
        Comparator.PreviousMonth => "the previous month",
        Comparator.Previous3Months => "the previous 3 months",
        Comparator.PreviousYear => "the same months a year before",
        Comparator.SameMonthLastYear => "the same month a year before",
        Comparator.Baseline => "the average month of the baseline",
        Comparator.National => "the national figure",
        _ => "the previous 12 months",
    };
}
