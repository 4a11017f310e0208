namespace KloeRules.Engine.Verdicts;

/// <summary>Why something cannot be told.</summary>
public enum UnknownReason : byte
{
    None,

    /// <summary>Nothing was supplied for this measure and area.</summary>
    NoData,

    /// <summary>The month judged, or a month inside the window, is missing.</summary>
    MissingMonth,

    /// <summary>The series does not reach back far enough.</summary>
    TooLittleHistory,

    /// <summary>The publisher withheld a figure.</summary>
    Suppressed,

    /// <summary>The catalogue leaves out a month that the window needs.</summary>
    IgnoredMonth,

    /// <summary>The measure is published only as a figure for twelve months.</summary>
    OnlyRolling12,

    /// <summary>Each figure covers several months, so that neighbouring ones share all but one of them.</summary>
    OverlappingMonths,

    /// <summary>What a ratio is divided by is zero.</summary>
    ZeroDivisor,

    /// <summary>Only published windows are known, and none of them answers this.</summary>
    OnlyPublishedWindows,

    /// <summary>The scorecard prints no figure in this column.</summary>
    NotPublished,

    /// <summary>The publisher prints "Zero or No Data Available", which does not say which of the two it is.</summary>
    ZeroOrNoData,

    /// <summary>Medians of months can't be put together.</summary>
    MedianOverMonths,

    /// <summary>The limit named is not declared for the measure.</summary>
    NoLimit,

    /// <summary>The earlier figure is zero, so there is no relative change.</summary>
    ZeroBase,

    /// <summary>An event changed what is counted, so figures before and after it are not of one kind.</summary>
    DefinitionBreak,

    /// <summary>A formula divides by zero, or by a figure that is zero.</summary>
    DivisionByZero,

    /// <summary>Too few others have figures to compare with.</summary>
    TooFewOthers,

    /// <summary>Some of those compared with have no figure, and it could decide.</summary>
    OthersMissing,

    /// <summary>The months to compare with are not earlier than the one judged.</summary>
    NotEarlier,

    /// <summary>The measure declares no baseline.</summary>
    NoBaseline,

    /// <summary>The measure declares no good direction, so better and worse mean nothing.</summary>
    NoDirection,

    /// <summary>The tracker's first update of the action is later than the month judged.</summary>
    NotYetTracked,

    /// <summary>The tracker does not say what the judgement needs.</summary>
    NotTold,

    /// <summary>The tracker does not say when it was updated.</summary>
    UpdateUndated,

    /// <summary>The action is linked to no measure.</summary>
    NoLinkedMeasure,

    /// <summary>The action is linked to a measure that the catalogue does not know.</summary>
    UnknownLink,

    /// <summary>The action is linked to a measure that the judgement can't be about.</summary>
    LinkNotJudged,

    /// <summary>The figures never move, so nothing says what is usual for them.</summary>
    NoVariation,

    /// <summary>The number of cases or of people asked is not given, so chance can't be weighed.</summary>
    NoCases,

    /// <summary>Too few cases, or people asked, for a test.</summary>
    TooFewCases,

    /// <summary>More cases of a kind than cases in all, so the two are not of the same cases.</summary>
    NotAShare,

    /// <summary>Too few months differ from the same month a year before for a test.</summary>
    TooFewDifferences,

    /// <summary>Figures that are neither counts nor shares are tested over twelve months only.</summary>
    OnlyYearsTested,

    /// <summary>The figure that was published at first is not known.</summary>
    NoFirstFigure,
}
