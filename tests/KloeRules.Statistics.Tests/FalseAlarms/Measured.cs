using KloeRules.Statistics.Chance;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>How often rules fire where there is nothing to find, in percent: by simulation, the same every time.</summary>
internal static class Measured
{
    /// <summary>The kinds of series that rules on the latest month are tried on.</summary>
    private static readonly string[] Noises = ["normal", "Poisson 0.5", "Poisson 2", "Poisson 5", "AR 0.3", "AR 0.6", "seasonal", "skewed"];

    /// <summary>Rates near a half, which some of these have, come as near with twice as many series.</summary>
    private const int FewestJudged = 8_000;

    /// <summary>All rules on so many series each.</summary>
    public static IReadOnlyDictionary<(string Rule, string Noise), double> Of(int series)
    {
        Trial[] trials = [.. ChartTrials.All, .. ChangeTrials.All, .. TrendTrials.All, .. StepTrials.All, .. PeerTrials.All, .. PairTrials.All];
        var tried = trials.AsParallel().Select(trial => KeyValuePair.Create((trial.Rule, trial.Noise), Tried(trial, series)));
        var judged = Noises.AsParallel().SelectMany(noise => Judged(noise, Math.Max(series, FewestJudged)));
        return judged.Concat(tried).ToDictionary();
    }

    private static double Tried(Trial trial, int series)
    {
        var numbers = new SeededNumbers($"{trial.Rule} on {trial.Noise}");
        return Percent(Enumerable.Range(0, series).Count(_ => trial.Fires(numbers)), series);
    }

    /// <summary>Every rule on the same series.</summary>
    private static KeyValuePair<(string, string), double>[] Judged(string noise, int series)
    {
        var numbers = new SeededNumbers($"series of {noise}");
        var counts = SeriesRules.Single.Keys.Concat(SeriesRules.Joined.Keys).ToDictionary(rule => rule, _ => 0);
        for (var i = 0; i < series; i++)
        {
            var months = Noise.All[noise](numbers, SeriesRules.Months);
            var fired = SeriesRules.Single.Where(rule => rule.Value(months)).Select(rule => rule.Key).ToHashSet();
            foreach (var rule in fired.Concat(SeriesRules.Joined.Where(rule => rule.Value.Any(fired.Contains)).Select(rule => rule.Key)))
            {
                counts[rule]++;
            }
        }

        return [.. counts.Select(count => KeyValuePair.Create((count.Key, noise), Percent(count.Value, series)))];
    }

    private static double Percent(int fired, int series) => 100.0 * fired / series;
}
