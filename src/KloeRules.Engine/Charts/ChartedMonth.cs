using KloeRules.Language.Time;

namespace KloeRules.Engine.Charts;

/// <summary>A month of a control chart, in the measure's canonical unit.</summary>
/// <param name="Value">Null when it is missing.</param>
/// <param name="Lines">Mean and limits for this month; null where the chart has none.</param>
/// <param name="Side">Of the special cause that it takes part in: 1 above or rising, −1 below or falling, 0 for none.</param>
public readonly record struct ChartedMonth(Month Month, double? Value, ChartedLines? Lines, int Side);

/// <param name="Lower">As far below the mean as usual months lie; may lie below what the measure can be.</param>
/// <param name="Upper">As far above the mean as usual months lie.</param>
public readonly record struct ChartedLines(double Mean, double Lower, double Upper);
