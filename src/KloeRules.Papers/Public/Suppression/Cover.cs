using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Papers.Public.Suppression;

/// <summary>
/// Hides small counts, and beside them the least that keeps anybody from working them out: the next smallest part of a sum, else its total.
/// A measure of which that can't be shown to be enough is given up.
/// </summary>
internal sealed class Cover
{
    private readonly Cells cells;
    private readonly Sums sums;
    private readonly ILookup<Count, Sum> byCount;
    private readonly HashSet<Measure> givenUp = [];

    public Cover(Frame frame, Pack pack, IReadOnlySet<Measure> open, PublishedFigures earlier)
    {
        cells = new Cells(frame, open, new EarlierFigures(earlier));
        sums = new Sums(cells, frame, pack);
        byCount = sums.All.SelectMany(sum => sum.Terms.Select(term => (term, sum))).ToLookup(one => one.term, one => one.sum);
        while (HideUnclear() | HideTelling() | HideWindows() | HideBeside())
        {
        }
    }

    /// <summary>Measures whose small counts can't be covered.</summary>
    public IReadOnlySet<Measure> GivenUp => givenUp;

    public Cells Cells => cells;

    /// <summary>Where it is not clear what adds up to what, all of a group goes with the first of it.</summary>
    private bool HideUnclear()
    {
        var hasHidden = false;
        foreach (var group in sums.Unclear.Where(group => group.Any(cell => cell.NeedsCover && (cell.IsHidden || cell.IsKnown))))
        {
            foreach (var cell in group)
                hasHidden |= cell.Hide();
        }

        return hasHidden;
    }

    /// <summary>A share whose cases are a count that is hidden beside it would tell that count.</summary>
    private bool HideTelling()
    {
        var hasHidden = false;
        foreach (var place in cells.All.Where(cell => !cell.IsWindows).GroupBy(cell => (cell.Area, cell.Month)))
        {
            var hidden = place.Where(cell => cell.IsHidden).SelectMany(cell => cell.Counts).Select(count => count.Value).Where(value => value > 0).ToHashSet();
            foreach (var cell in place.Where(cell => cell.Measure.Unit.Quantity != Quantity.Count && cell.Counts.Any(count => hidden.Contains(count.Value))).ToArray())
                hasHidden |= cell.Hide();
        }

        return hasHidden;
    }

    /// <summary>Windows over months of which one is hidden would tell it, in any area.</summary>
    private bool HideWindows()
    {
        var hidden = cells.All.Where(cell => cell is { IsHidden: true, IsWindows: false }).Select(cell => cell.Measure).ToHashSet();
        var hasHidden = false;
        foreach (var windows in cells.All.Where(cell => cell.IsWindows && hidden.Contains(cell.Measure)))
            hasHidden |= windows.Hide();

        return hasHidden;
    }

    private bool HideBeside()
    {
        var hasHidden = false;
        var witness = new Witness(byCount);
        foreach (var count in cells.All.SelectMany(cell => cell.Counts).Concat(sums.All.SelectMany(sum => sum.Parts).Where(part => part.Cell is null)).Where(count => count.NeedsCover))
        {
            while (!IsCovered(count, witness))
            {
                if (Beside(count) is { } other)
                    hasHidden |= other.Hide();
                else
                {
                    hasHidden |= GiveUp((count.Cell ?? byCount[count].First().Total.Cell)!.Measure);
                    break;
                }
            }
        }

        return hasHidden;
    }

    /// <summary>One that is shown elsewhere, as it is now, can't be covered by anything.</summary>
    private static bool IsShown(Count count) => count.Cell is { IsKnown: true };

    private bool IsCovered(Count count, Witness witness) => !IsShown(count) && witness.Exists(count);

    /// <summary>
    /// The figure to hide next, among those that stand in a sum with the count or with what is hidden beside it: a part before a total, something before nothing, the nearest and then
    /// the smallest first.
    /// </summary>
    private Cell? Beside(Count count)
    {
        if (IsShown(count))
            return null;

        return Near(count)
            .Where(one => one.Term.Cell is { IsHidden: false, IsKnown: false })
            .OrderBy(one => one.Term.Value == 0)
            .ThenBy(one => byCount[one.Term].Any(sum => ReferenceEquals(sum.Total, one.Term)))
            .ThenBy(one => one.Steps)
            .ThenBy(one => one.Term.Value)
            .ThenBy(one => one.Term.Cell!.Order)
            .FirstOrDefault().Term?.Cell;
    }

    /// <summary>The counts that stand in sums with it, and beyond the hidden ones among them those that stand in sums with these.</summary>
    private IEnumerable<(Count Term, int Steps)> Near(Count count)
    {
        var met = new HashSet<Count> { count };
        var waiting = new Queue<(Count Count, int Steps)>([(count, 1)]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var term in byCount[next.Count].SelectMany(sum => sum.Terms).Where(met.Add))
            {
                if (term.IsHidden)
                    waiting.Enqueue((term, next.Steps + 1));
                yield return (term, next.Steps);
            }
        }
    }

    private bool GiveUp(Measure measure)
    {
        if (!givenUp.Add(measure))
            return false;

        var hasHidden = false;
        foreach (var cell in cells.All.Where(cell => cell.Measure.Equals(measure)))
            hasHidden |= cell.Hide();

        return hasHidden;
    }
}
