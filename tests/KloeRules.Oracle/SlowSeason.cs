using KloeRules.Statistics.Seasons;

namespace KloeRules.Oracle;

/// <summary>Figures without their season, which is looked for in the five years up to a month.</summary>
/// <param name="back">How many months before the judged one that month lies.</param>
internal sealed class SlowSeason(SlowSeries series, int back)
{
    private const int Fewest = 36;
    private const int Most = 60;

    private readonly int reach = series.First is { } start ? Math.Min(Most, series.Month - back - start + 1) : 0;

    private SeasonalIndices? indices;
    private bool isKnown;

    public bool IsThere => Indices is not null;

    private SeasonalIndices? Indices
    {
        get
        {
            if (!isKnown && reach >= Fewest)
            {
                double[] months = [.. series.UsualMonths(back, reach).Reverse().Select(figure => figure?.Value ?? double.NaN)];
                indices = Deseasoned.Of(months, months.Length).Adjusted;
            }

            isKnown = true;
            return indices;
        }
    }

    /// <summary>The figure of the month so many before the judged one, without its season.</summary>
    public Fraction? Without(Fraction? figure, int months) => figure is { } known && Indices is { } season
        ? Fraction.Of(season.Without(known.Value, Place(months)))
        : figure;

    /// <summary>What a level comes to in that month.</summary>
    public Fraction With(Fraction level, int months) => Indices is { } season ? Fraction.Of(season.With(level.Value, Place(months))) : level;

    private int Place(int months) => reach - 1 - (months - back);
}
