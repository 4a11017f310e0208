namespace KloeRules.Statistics.Surveys;

/// <summary>How many times a survey's design (weights, clusters, strata) raises the variance of a simple random sample of as many people.</summary>
public static class DesignEffect
{
    /// <summary>
    /// Kish's approximation from the weights alone: n·Σw²/(Σw)², one more than the squared variation of the weights. Clusters and strata it does not see.
    /// </summary>
    /// <param name="weights">One a person, 0 or more; NaN for one without a weight, who is left out.</param>
    /// <returns>1 or more; null when no weight is above 0.</returns>
    public static double? OfWeights(ReadOnlySpan<double> weights)
    {
        var (n, sum, squares) = (0, 0.0, 0.0);
        foreach (var weight in weights)
        {
            if (!double.IsNaN(weight))
            {
                n++;
                sum += weight;
                squares += weight * weight;
            }
        }

        return sum > 0 ? n * squares / (sum * sum) : null;
    }
}
