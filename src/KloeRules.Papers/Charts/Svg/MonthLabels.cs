namespace KloeRules.Papers.Charts.Svg;

/// <summary>The months under a plot: as many as have room, the latest always among them.</summary>
internal static class MonthLabels
{
    public const double Size = 11;

    private const double Between = 10;

    private static readonly int[] Strides = [1, 2, 3, 6, 12];

    public static IEnumerable<(int Place, Label Label)> Of(Plot plot, IReadOnlyList<string> months, double width, double y)
    {
        if (months.Count == 0)
        {
            return [];
        }

        var widest = Math.Min(months.Max(month => TextWidth.Of(month, Size)), plot.Right - plot.Left);
        var least = (int)Math.Ceiling((widest + Between) / plot.Step);
        var stride = Strides.FirstOrDefault(stride => stride >= least) is var handy and > 0 ? handy : least;
        return Enumerable.Range(0, months.Count)
            .Where(place => (months.Count - 1 - place) % stride == 0)
            .Select(place => (place, At(plot.X(place), TextWidth.Within(months[place], Size, widest), width, y)))
            .Where(one => one.place == months.Count - 1 || one.Item2.Right + Between <= plot.X(months.Count - 1) + (widest / 2) - widest + 0.01);
    }

    /// <summary>In the middle under its month, unless it would leave the drawing there.</summary>
    private static Label At(double x, string month, double width, double y)
    {
        var half = TextWidth.Of(month, Size) / 2;
        return new Label(month, Math.Clamp(x, half, width - half), y, Size, Anchor.Middle);
    }
}
