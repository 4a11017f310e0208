namespace KloeRules.Statistics.Standing;

/// <summary>Places in a table of areas: 1 for the first, and equal figures share the best place they have together, so that the next place stays empty.</summary>
public static class Places
{
    /// <param name="figures">One an area; NaN for one without a figure, which has no place (0) and takes none.</param>
    /// <param name="fromLargest">True when the largest figure has the first place.</param>
    public static int[] Of(ReadOnlySpan<double> figures, bool fromLargest)
    {
        var sorted = Array.FindAll(figures.ToArray(), figure => !double.IsNaN(figure));
        Array.Sort(sorted, (one, other) => fromLargest ? other.CompareTo(one) : one.CompareTo(other));
        var places = new int[figures.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Array.IndexOf(sorted, figures[i]) + 1;
        }

        return places;
    }
}
