using KloeRules.Engine.Verdicts;

namespace KloeRules.Questions.Wording;

/// <summary>Why something cannot be told, as a sentence for a reader.</summary>
public static class UnknownWords
{
    public static string Of(UnknownReason reason) => reason switch
    {
        UnknownReason.NoData => "No figures were supplied.",
        UnknownReason.MissingMonth => "A month that the rule needs is missing.",
        UnknownReason.TooLittleHistory => "The figures do not reach back far enough.",
        UnknownReason.Suppressed => "The publisher withheld a figure that the rule needs.",
        UnknownReason.IgnoredMonth => "The catalogue leaves out a month that the rule needs.",
        UnknownReason.OnlyRolling12 => "The measure is published only as a figure for twelve months.",
        UnknownReason.OverlappingMonths => "Each figure covers several months, so neighbouring ones share most of what they are made of.",
        UnknownReason.ZeroDivisor => "What the ratio is divided by is zero.",
        UnknownReason.OnlyPublishedWindows => "Only published windows are known, and none of them answers this.",
        UnknownReason.NotPublished => "The scorecard prints no figure for the window that the rule needs.",
        UnknownReason.ZeroOrNoData => "The publisher prints “Zero or No Data Available”, which does not say which of the two it is.",
        UnknownReason.MedianOverMonths => "Medians of single months can't be put together into one for a longer time.",
        UnknownReason.NoLimit => "The catalogue declares no such limit for the measure.",
        UnknownReason.ZeroBase => "The earlier figure is zero, so there is no relative change.",
        UnknownReason.DefinitionBreak => "An event changed what the figures count, so those before it can't be set beside those after.",
        UnknownReason.DivisionByZero => "The formula divides by a figure that is zero.",
        UnknownReason.TooFewOthers => "Too few of those that it is compared with have figures.",
        UnknownReason.OthersMissing => "Some of those that it is compared with have no figure for the time, and it could decide.",
        UnknownReason.NotEarlier => "The months to compare with are not earlier than the month judged.",
        UnknownReason.NoBaseline => "The catalogue declares no baseline for the measure.",
        UnknownReason.NoDirection => "The catalogue does not say which way is better, so better and worse mean nothing here.",
        UnknownReason.NotYetTracked => "The tracker's first update of it is later than the month that the rule needs.",
        UnknownReason.NotTold => "The tracker does not say what the rule needs.",
        UnknownReason.UpdateUndated => "The tracker does not say when it was updated.",
        UnknownReason.NoLinkedMeasure => "It is linked to no measure.",
        UnknownReason.UnknownLink => "It is linked to a measure that the catalogue does not know.",
        UnknownReason.LinkNotJudged => "It is linked to a measure that this can't be said of.",
        UnknownReason.NoVariation => "The figure never moves, so nothing says what is usual for it.",
        UnknownReason.NoCases => "The number of cases or of people asked is not given, so chance can't be weighed.",
        UnknownReason.TooFewCases => "There are too few cases, or people asked, for a test.",
        UnknownReason.NotAShare => "There are more cases of the kind than cases in all, so the two are not of the same cases.",
        UnknownReason.TooFewDifferences => "Too few months differ from the same month a year before for a test.",
        UnknownReason.OnlyYearsTested => "Figures of this kind can only be tested twelve months against twelve.",
        UnknownReason.NoFirstFigure => "The figure that was published at first is not known.",
        _ => "The figures do not settle it.",
    };
}
