using KloeRules.Language.Time;
using KloeRules.Statistics.Peers;

namespace KloeRules.Measures.Series;

/// <summary>The mean of the others of a group. Each one's months are put together before they are averaged.</summary>
/// <param name="parts">The series of those that have one.</param>
/// <param name="others">How many others there are.</param>
internal sealed class AverageWorking(IReadOnlyList<MonthlySeries> parts, int others) : IWorking
{
    public Together At(Month month) => Of(parts.Select(part => MonthsTogether.At(part, month)), others);

    public Together Over(Month last, int months) => Of(parts.Select(part => MonthsTogether.Over(part, last, months)), others);

    public Marks MarksOf(Month month) => parts.Aggregate(Marks.None, (marks, part) => marks | MonthsTogether.MarksOf(part, month));

    /// <param name="figures">A figure of each, or why it has none.</param>
    /// <param name="others">How many others there are.</param>
    public static Together Of(IEnumerable<Together> figures, int others)
    {
        var known = figures.Where(one => one.Value is not null).ToArray();
        return PeerAverage.Of([.. known.Select(one => one.Value!.Value)], others) is { } mean
            ? new Together(mean, NotTogether.None, known.Select(one => one.Caveat).FirstOrDefault(caveat => caveat is not null), [.. known.SelectMany(one => one.Sources).Distinct()])
            : Together.Not(NotTogether.TooFewOthers);
    }
}
