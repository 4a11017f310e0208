using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Scorecards;

/// <summary>
/// One row of a published scorecard: what is known of a measure when its months are not. The windows are evidence of their own
/// and are never turned into months.
/// </summary>
/// <param name="Month">The month in the header of "Last Month"; every window ends with it.</param>
public sealed record PublishedWindows(
    Measure Measure,
    string Area,
    Month Month,
    Figure LastMonth,
    Figure Last3Months,
    FigureChange VsPrevious3Months,
    FigureChange VsPreviousYear,
    Figure Last12Months,
    FigureChange VsPrevious12Months);
