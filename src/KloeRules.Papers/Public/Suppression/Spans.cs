using KloeRules.Language.Time;

namespace KloeRules.Papers.Public.Suppression;

/// <summary>
/// Totals of spans of months that are known of one measure in one area. Whatever can be added up or taken away from them is the difference between two months' ends
/// that a chain of spans joins, so a small count of months can be worked out exactly when two neighbouring ends of one chain lie that close.
/// </summary>
internal sealed class Spans
{
    private readonly Dictionary<int, (int Chain, double At)> ends = [];

    private bool hasSmall;

    /// <summary>A figure that can't be added up with others.</summary>
    public void AddAlone(double? figure) => hasSmall |= figure is { } known && Count.IsSmallCount(known);

    /// <param name="last">The last month of the span.</param>
    /// <param name="months">How many months it has.</param>
    public void Add(Month last, int months, double? total)
    {
        if (total is not { } known)
            return;

        var (from, to) = (last.Index - months, last.Index);
        ends.TryAdd(from, (from, 0));
        ends.TryAdd(to, (to, 0));
        var (first, second) = (ends[from], ends[to]);
        if (first.Chain == second.Chain)
            return;

        var by = first.At + known - second.At;
        foreach (var end in ends.Where(end => end.Value.Chain == second.Chain).Select(end => end.Key).ToArray())
            ends[end] = (first.Chain, ends[end].At + by);
    }

    public bool TellsSmallCount => hasSmall || ends
        .GroupBy(end => end.Value.Chain)
        .Select(chain => chain.OrderBy(end => end.Key).Select(end => end.Value.At).ToArray())
        .Any(chain => chain.Zip(chain.Skip(1), (one, next) => next - one).Any(Count.IsSmallCount));
}
