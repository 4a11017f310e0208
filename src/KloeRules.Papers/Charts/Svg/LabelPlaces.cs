namespace KloeRules.Papers.Charts.Svg;

/// <summary>Finds places for labels one below another, each as near as can be to where it belongs.</summary>
internal static class LabelPlaces
{
    /// <param name="wanted">Where the middles of the labels belong.</param>
    /// <param name="apart">The least distance between two of them.</param>
    /// <returns>By label; all between top and bottom while they have room there.</returns>
    public static double[] Of(IReadOnlyList<double> wanted, double apart, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToArray();
        var places = new double[wanted.Count];
        var least = top;
        foreach (var i in order)
        {
            places[i] = Math.Max(wanted[i], least);
            least = places[i] + apart;
        }

        var most = bottom;
        foreach (var i in order.Reverse())
        {
            places[i] = Math.Min(places[i], most);
            most = places[i] - apart;
        }

        return places;
    }
}
