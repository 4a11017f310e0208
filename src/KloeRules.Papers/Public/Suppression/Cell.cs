using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Papers.Public.Suppression;

/// <summary>What is shown or hidden as one: a month's figure, or the windows of a scorecard that end with a month.</summary>
/// <param name="area">Empty for the whole.</param>
/// <param name="isWindows">The windows, where months are not known.</param>
internal sealed class Cell(Measure measure, string area, Month month, bool isWindows)
{
    public Measure Measure { get; } = measure;

    public string Area { get; } = area;

    public Month Month { get; } = month;

    public bool IsWindows { get; } = isWindows;

    /// <summary>What it tells; those of one measure stand in the same order.</summary>
    public IReadOnlyList<Count> Counts { get; private set; } = [];

    /// <summary>It may be shown for all that markings say.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>An earlier public paper shows it as it is now.</summary>
    public bool IsKnown { get; init; }

    public bool IsHidden { get; private set; }

    public bool NeedsCover => Counts.Any(count => count.NeedsCover);

    /// <summary>An order that depends on nothing but the names, so that the same figures always hide the same cells.</summary>
    public (int, string, int, bool) Order => (Measure.Index, Area, Month.Index, IsWindows);

    /// <param name="needsCover">Nobody may be able to work any of them out, small or not.</param>
    public Cell Telling(IEnumerable<double> counts, bool needsCover)
    {
        Counts = [.. counts.Select(value => new Count(value) { Cell = this, NeedsCover = needsCover || Count.IsSmallCount(value) })];
        IsHidden = !IsOpen || NeedsCover;
        return this;
    }

    /// <summary>False when it is hidden already, or known whatever is hidden now.</summary>
    public bool Hide()
    {
        if (IsHidden || IsKnown)
            return false;

        return IsHidden = true;
    }
}
