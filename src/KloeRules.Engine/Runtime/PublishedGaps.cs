using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Engine.Runtime;

/// <summary>
/// Tells from published windows whether months are without data: a printed figure shows that there is some in its window, an empty cell that
/// there is none anywhere in it.
/// </summary>
internal static class PublishedGaps
{
    private const int Quarter = 3;
    private const int Year = 12;

    /// <param name="months">How many months, up to <paramref name="last"/>, must be without data.</param>
    public static Sight Of(PublishedWindows windows, Month last, int months)
    {
        if (windows.Month > last)
        {
            return Figures.Nothing(UnknownReason.OnlyPublishedWindows);
        }

        // Nothing was supplied for the months after the scorecard's own.
        var within = months - (last - windows.Month);
        if (within <= 0)
        {
            return Seen(true, windows.LastMonth) with { Detail = $"the latest scorecard is that of {windows.Month.ToLongString()}" };
        }

        var cells = Cells(windows);
        if (cells.FirstOrDefault(cell => cell.Figure.Value is not null && cell.Months <= within).Figure is { } printed)
        {
            return Seen(false, printed);
        }

        return cells.FirstOrDefault(cell => cell.Figure.Value is null && cell.Months >= within).Figure is { } empty
            ? Seen(true, empty) with { Detail = empty.Why == NoFigure.ZeroOrNoData ? "the source prints \"Zero or No Data Available\", which may mean that they are zero" : null }
            : Figures.Nothing(UnknownReason.OnlyPublishedWindows);
    }

    /// <summary>The cells that say something, with the months they say it of. A rolling figure that is there was published this month.</summary>
    private static (int Months, Figure Figure)[] Cells(PublishedWindows windows) => windows.Measure.IsRolling12
        ? [(windows.Last12Months.Value is null ? Year : 1, windows.Last12Months)]
        : [(1, windows.LastMonth), (Quarter, windows.Last3Months), (Year, windows.Last12Months)];

    private static Sight Seen(bool isWithoutData, Figure cell) => new(Reading.Of(isWithoutData)) { Sources = [cell.Source] };
}
