using KloeRules.Papers.Public;

namespace KloeRules.Papers.Tests.Public;

/// <summary>
/// Somebody who has every public paper, knows that parts add up to totals and which of the withheld figures are small, and tries every table that fits.
/// </summary>
internal sealed class Attacker
{
    private const int Largest = 15;

    private readonly string[] members;
    private readonly string[] areas;
    private readonly Dictionary<(string Measure, string Area), int> truth;
    private readonly HashSet<(string Measure, string Area)> known = [];
    private readonly List<(string Measure, string Area)> open;
    private readonly Dictionary<(string Measure, string Area), int> guess = [];
    private readonly Dictionary<(string Measure, string Area), HashSet<int>> possible = [];

    /// <param name="members">The family's measures but its total, whose name is "All".</param>
    /// <param name="areas">All areas but the whole, whose name is empty.</param>
    /// <param name="truth">The figure of every member in every area.</param>
    public Attacker(string[] members, string[] areas, IReadOnlyDictionary<(string Measure, string Area), int> truth, IEnumerable<PublishedFigures> papers)
    {
        (this.members, this.areas) = (members, areas);
        this.truth = new Dictionary<(string, string), int>(truth);
        foreach (var place in Totals().ToArray())
            this.truth[place] = Value(place, this.truth);
        foreach (var month in papers.SelectMany(paper => paper.Months).Where(month => month.Value is not null))
            known.Add((month.Measure, month.Area));
        open = [.. truth.Keys.Where(place => !known.Contains(place))];
        foreach (var place in truth.Keys)
            guess[place] = truth[place];
        Try(0);
    }

    /// <summary>Small counts that only one value fits.</summary>
    public IEnumerable<string> Told =>
        from one in truth
        where one.Value is >= 1 and <= 4 && (known.Contains(one.Key) || possible[one.Key].Count == 1)
        select $"{one.Key.Measure}/{one.Key.Area} is {one.Value}";

    private IEnumerable<(string Measure, string Area)> Totals() =>
        members.Append("All").SelectMany(measure => areas.Append("").Select(area => (measure, area))).Where(place => place.measure == "All" || place.area.Length == 0);

    private void Try(int index)
    {
        if (index == open.Count)
        {
            var all = Totals().ToDictionary(place => place, place => Value(place, guess));
            if (all.All(one => known.Contains(one.Key) ? one.Value == truth[one.Key] : Fits(one.Key, one.Value)))
            {
                foreach (var (place, value) in all.Concat(guess))
                {
                    if (!possible.TryGetValue(place, out var values))
                        possible[place] = values = [];
                    values.Add(value);
                }
            }

            return;
        }

        var (from, to) = truth[open[index]] is >= 1 and <= 4 ? (1, 4) : (0, Largest);
        for (var value = from; value <= to; value++)
        {
            guess[open[index]] = value;
            Try(index + 1);
        }
    }

    private bool Fits((string, string) place, int value) => truth[place] is not (>= 1 and <= 4) || value is >= 1 and <= 4;

    private int Value((string Measure, string Area) place, IReadOnlyDictionary<(string, string), int> figures) =>
        (place.Measure == "All" ? members : [place.Measure]).Sum(member => (place.Area.Length == 0 ? areas : [place.Area]).Sum(area => figures[(member, area)]));
}
