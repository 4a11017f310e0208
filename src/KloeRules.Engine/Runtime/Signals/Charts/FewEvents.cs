using KloeRules.Language.Time;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>Where an exact test draws its line.</summary>
internal static class FewEvents
{
    /// <summary>The number of events furthest out on that side that is not yet too rare; for lack of any rarer, the furthest that there can be.</summary>
    public static double Last(CountedMonths counted, Month month, Side side, Func<SmallCount, Side, bool> isTooRare)
    {
        var exposure = counted.At(month)!.Value.Exposure;
        var (step, most) = ((int)side, counted.Counting == Counting.Share ? Math.Floor(exposure) : double.PositiveInfinity);
        var events = Math.Min(most, Math.Round(counted.MeanWithout(month) * exposure));
        while (events + step >= 0 && events + step <= most && !isTooRare(counted.Exactly(month, events + step), side))
        {
            events += step;
        }

        return events;
    }
}
