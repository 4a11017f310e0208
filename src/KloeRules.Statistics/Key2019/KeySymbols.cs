using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Key2019;

/// <summary>
/// The symbols (a) to (c) of the key to performance symbols of 2019, each for one side. Months are oldest first and end with the month judged. On a series that
/// doesn't change (a) still fires in 6.5% of months, (b) in 1.3%, (c) in 1.4% (own simulations). For what is null see <see cref="BesideAverage.AreBeyond"/>.
/// </summary>
public static class KeySymbols
{
    /// <summary>The latest month beyond two standard deviations.</summary>
    public static bool? A(ReadOnlySpan<double> months, Side side, Baseline baseline = Baseline.Before) =>
        BesideAverage.AreBeyond(months, 2, 1, side, baseline);

    /// <summary>The latest three months all beyond one standard deviation.</summary>
    public static bool? B(ReadOnlySpan<double> months, Side side, Baseline baseline = Baseline.Before) =>
        BesideAverage.AreBeyond(months, 1, 3, side, baseline);

    /// <summary>The latest eight months all on one side of the average; one equal to it is on neither.</summary>
    public static bool? C(ReadOnlySpan<double> months, Side side, Baseline baseline = Baseline.Before) =>
        BesideAverage.AreBeyond(months, 0, 8, side, baseline);
}
