using MathNet.Numerics;

namespace KloeRules.Statistics.ControlCharts;

/// <summary>The standard deviation of all figures of a normal sample, freed of its bias by the constant c4. A step or a trend inflates it, unlike the moving range.</summary>
public static class UnbiasedDeviation
{
    /// <summary>In the unit of the figures; NaN with fewer than two.</summary>
    public static double Of(ReadOnlySpan<double> months) => Figures.Deviation(months) / C4(Figures.Count(months));

    /// <summary>The mean standard deviation of samples of n normal values whose deviation is 1.</summary>
    private static double C4(int n) =>
        Math.Sqrt(2.0 / (n - 1)) * Math.Exp(SpecialFunctions.GammaLn(n / 2.0) - SpecialFunctions.GammaLn((n - 1) / 2.0));
}
