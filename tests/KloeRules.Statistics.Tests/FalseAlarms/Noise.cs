using KloeRules.Statistics.Chance;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>Series of months in which nothing changes, each kind as the table of false alarms names it.</summary>
internal static class Noise
{
    private const double Level = 100;
    private const double Spread = 10;
    private const int Year = 12;

    /// <summary>The natural logarithms of the skewed figures have this standard deviation: their skewness is 1.75.</summary>
    private const double LogSpread = 0.5;

    public static IReadOnlyDictionary<string, Func<SeededNumbers, int, double[]>> All { get; } = new Dictionary<string, Func<SeededNumbers, int, double[]>>
    {
        ["normal"] = (numbers, months) => Each(months, _ => Normal(numbers)),
        ["Poisson 0.5"] = (numbers, months) => Each(months, _ => Poisson(numbers, 0.5)),
        ["Poisson 2"] = (numbers, months) => Each(months, _ => Poisson(numbers, 2)),
        ["Poisson 5"] = (numbers, months) => Each(months, _ => Poisson(numbers, 5)),
        ["AR 0.3"] = (numbers, months) => new OrdinaryVariation(Level, Spread, 0.3).Simulate(months, numbers),
        ["AR 0.6"] = (numbers, months) => new OrdinaryVariation(Level, Spread, 0.6).Simulate(months, numbers),
        ["seasonal"] = (numbers, months) => Seasonal(numbers, months, (int)(Year * numbers.Uniform())),
        ["seasonal from its middle"] = (numbers, months) => Seasonal(numbers, months, 0),
        ["skewed"] = (numbers, months) => Each(months, _ => Level * Math.Exp(LogSpread * numbers.Normal())),
    };

    public static double Normal(SeededNumbers numbers) => Level + (Spread * numbers.Normal());

    /// <summary>Events at a mean rate; by counting how many uniform numbers it takes for their product to fall below e to the −rate (Knuth).</summary>
    public static double Poisson(SeededNumbers numbers, double rate)
    {
        var (events, product, end) = (-1, 1.0, Math.Exp(-rate));
        while (product > end || events < 0)
        {
            product *= numbers.Uniform();
            events++;
        }

        return events;
    }

    /// <summary>How many of so many cases are of a kind.</summary>
    public static double Binomial(SeededNumbers numbers, int cases, double share)
    {
        var parts = 0;
        for (var i = 0; i < cases; i++)
        {
            parts += numbers.Uniform() < share ? 1 : 0;
        }

        return parts;
    }

    public static double[] Each(int months, Func<int, double> figure)
    {
        var series = new double[months];
        for (var i = 0; i < months; i++)
        {
            series[i] = figure(i);
        }

        return series;
    }

    /// <summary>Events whose mean rate is a sine wave of ±20% over the year.</summary>
    /// <param name="first">Which month of the wave comes first; 0 stands on its mean and rises.</param>
    private static double[] Seasonal(SeededNumbers numbers, int months, int first) =>
        Each(months, i => Poisson(numbers, Level * (1 + (0.2 * Math.Sin(2 * Math.PI * (first + i) / Year)))));
}
