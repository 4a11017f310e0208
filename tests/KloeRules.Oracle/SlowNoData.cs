using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Oracle;

/// <summary>
/// "Has no data for n months". With a series, a month without a figure has none. With a scorecard, a printed window shows that there is data
/// somewhere in it, and an empty one that there is none anywhere in it.
/// </summary>
internal static class SlowNoData
{
    public static bool? Judge(SlowFigures figures, Measure measure, Month month, int months)
    {
        if (figures.HasMonths)
            return Enumerable.Range(0, months).All(back => figures.Figure(month - back) is null);

        if (figures.Scorecard is not { } card)
            return true;

        if (card.Month > month)
            return null;

        var first = month - (months - 1);
        if (card.Month < first)
            return true;

        (int Span, bool IsPrinted)[] windows = measure.IsRolling12
            ? [(card.Levels[12] is null ? 12 : 1, card.Levels[12] is not null)]
            : [.. card.Levels.Select(level => (level.Key, level.Value is not null))];
        if (windows.Any(window => window.IsPrinted && card.Month - (window.Span - 1) >= first))
            return false;

        return windows.Any(window => !window.IsPrinted && card.Month - (window.Span - 1) <= first) ? true : null;
    }
}
