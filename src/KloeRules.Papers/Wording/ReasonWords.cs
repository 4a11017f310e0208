using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Reading;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Wording;

/// <summary>Why something is not in the paper, in words.</summary>
internal static class ReasonWords
{
    public static string Of(UnknownReason reason) => reason switch
    {
        UnknownReason.NoData => "Nothing was supplied",
        UnknownReason.MissingMonth => "A month that is needed is missing",
        UnknownReason.TooLittleHistory => "The figures do not reach back far enough",
        UnknownReason.Suppressed => "The publisher withheld a figure",
        UnknownReason.IgnoredMonth => "The catalogue leaves out a month that is needed",
        UnknownReason.OnlyRolling12 => "Published only as a figure for twelve months",
        UnknownReason.OnlyPublishedWindows => "The published figures do not answer it, and the months behind them are not known",
        UnknownReason.MedianOverMonths => "Medians of months cannot be put together",
        UnknownReason.NoLimit => "The measure declares no such limit",
        UnknownReason.ZeroBase => "The earlier figure is zero, so there is no relative change",
        UnknownReason.NoDirection => "The measure does not declare which way is better",
        _ => "No reason was recorded",
    };

    public static string Of(RemovalStep step) => step switch
    {
        RemovalStep.Merged => "Merged",
        RemovalStep.Folded => "Folded",
        RemovalStep.Budget => "Below the line",
        _ => "Rule failed",
    };

    public static string Of(ProblemKind kind) => kind switch
    {
        ProblemKind.Unusable => "File not used",
        ProblemKind.LeftOut => "Figures left out",
        _ => "Worth knowing",
    };
}
