using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Papers.Public.Suppression;

/// <summary>
/// The sums that readers know of: areas make up the whole, members of a family its overall figure, cases that count and those that don't all cases.
/// Where the figures show no such sum but could hide one, they stand in a group that is hidden whole as soon as one of them is.
/// </summary>
internal sealed class Sums
{
    private const double Slack = 0.5;

    private readonly Cells cells;
    private readonly List<Sum> all = [];
    private readonly List<IReadOnlyList<Cell>> unclear = [];

    public Sums(Cells cells, Frame frame, Pack pack)
    {
        this.cells = cells;
        var known = cells.All.ToArray();
        foreach (var place in known.GroupBy(cell => (cell.Measure, cell.Month, cell.IsWindows)).ToArray())
            AddAreas([.. place], frame, pack);
        foreach (var place in known.GroupBy(cell => (cell.Area, cell.Month, cell.IsWindows)).ToArray())
        {
            foreach (var family in pack.Families)
                AddFamily([.. place], family);
        }

        foreach (var share in known.Where(cell => cell.Measure.Unit is { Quantity: Quantity.Percent, IsRatio: false } && cell.Counts.Count >= 3))
            all.Add(new Sum(share.Counts[1], [share.Counts[0], share.Counts[2]]));
    }

    public IReadOnlyList<Sum> All => all;

    public IReadOnlyList<IReadOnlyList<Cell>> Unclear => unclear;

    /// <param name="place">One measure and month in every area.</param>
    private void AddAreas(Cell[] place, Frame frame, Pack pack)
    {
        var (measure, month, isWindows) = (place[0].Measure, place[0].Month, place[0].IsWindows);
        var whole = place.FirstOrDefault(cell => cell.Area.Length == 0);
        var areas = frame.AreasOf(measure).Where(area => area.Length > 0).ToArray();
        var parts = place.Where(cell => areas.Any(area => NameKey.Of(area) == NameKey.Of(cell.Area))).ToArray();
        if (parts.Length == 0)
            return;

        var withheld = isWindows ? [] : areas.Where(area => cells.IsUnknown(measure, area, month)).ToArray();
        if (whole is not null && withheld is [var one] && parts[0].Counts.Count == whole.Counts.Count)
            parts = [.. parts, cells.AddWithheld(measure, one, month, whole.Counts.Select((count, index) => Math.Max(0, count.Value - parts.Sum(part => part.Counts[index].Value))))];

        var groups = pack.Groups
            .Select(group => group.Areas.Select(NameKey.Of).ToHashSet(StringComparer.Ordinal))
            .Select(keys => parts.Where(part => keys.Contains(NameKey.Of(part.Area))).ToArray())
            .Where(group => group.Length > 0)
            .ToArray();
        if (whole is null)
        {
            // Areas of one declared group don't lie in one another; of others that is not known.
            if (parts.Length > 1 && !groups.Any(group => group.Length == parts.Length))
                unclear.Add(parts);
            return;
        }

        var covered = groups.Append(parts).Where(group => AddIfTotal(whole, group)).SelectMany(group => group).ToHashSet();
        if (covered.Count < parts.Length && !AddPartly(whole, parts))
            unclear.Add(parts);
    }

    /// <param name="place">One area and month of every measure.</param>
    private void AddFamily(Cell[] place, Family family)
    {
        var members = place.Where(cell => family.Members.Contains(cell.Measure) && cell.Measure.Unit.Quantity == Quantity.Count && cell.Counts.Count > 0).ToArray();
        var total = place.FirstOrDefault(cell => cell.Measure.Equals(family.Headline)) ?? members.MaxBy(cell => cell.Counts[0].Value);
        if (total is null || total.Measure.Unit.Quantity != Quantity.Count || total.Counts.Count == 0)
            return;

        var parts = members.Where(cell => cell != total && cell.Measure.Unit.Statistic == total.Measure.Unit.Statistic).ToArray();
        if (parts.Length == 0 || AddIfTotal(total, parts) || family.Headline is null)
            return;

        if (!AddPartly(total, parts))
            unclear.Add(parts);
    }

    /// <summary>Adds the sums when the parts make up the total in every count.</summary>
    private bool AddIfTotal(Cell total, Cell[] parts)
    {
        var rows = Rows(total, parts);
        if (rows.Count == 0 || rows.Any(row => Math.Abs(row.Total.Value - row.Parts.Sum(part => part.Value)) >= Slack))
            return rows.Count == 0;

        all.AddRange(rows);
        return true;
    }

    /// <summary>Adds the sums with a rest that nobody was told of; false when the parts come to more than the total, so that some lie in others.</summary>
    private bool AddPartly(Cell total, Cell[] parts)
    {
        var rows = Rows(total, parts);
        if (rows.Any(row => row.Parts.Sum(part => part.Value) > row.Total.Value + Slack))
            return false;

        all.AddRange(rows.Select(row => row with { Parts = [.. row.Parts, Rest(row)] }));
        return true;
    }

    /// <summary>What no figure tells, but for the total less all others.</summary>
    private static Count Rest(Sum row)
    {
        var rest = row.Total.Value - row.Parts.Sum(part => part.Value);
        return new Count(rest) { NeedsCover = Count.IsSmallCount(rest) };
    }

    private static IReadOnlyList<Sum> Rows(Cell total, Cell[] parts)
    {
        var counts = parts.Min(part => Math.Min(part.Counts.Count, total.Counts.Count));
        return [.. Enumerable.Range(0, counts).Select(index => new Sum(total.Counts[index], [.. parts.Select(part => part.Counts[index])]))];
    }
}
