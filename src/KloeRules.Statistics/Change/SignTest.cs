using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Change;

/// <summary>How many months went up beside the same month a year before; the exact binomial test against as many down as up. Ten of twelve have 0.039.</summary>
/// <param name="Up">Pairs that went up.</param>
/// <param name="Moved">Pairs that went up or down; those alike or with a figure missing do not count.</param>
/// <param name="Chance">Two-sided; 1 when nothing moved.</param>
public readonly record struct SignTest(int Up, int Moved, double Chance)
{
    /// <param name="differences">Later less earlier; NaN for a pair with a missing figure.</param>
    public static SignTest Of(ReadOnlySpan<double> differences)
    {
        var (up, moved) = (0, 0);
        foreach (var difference in differences)
        {
            up += difference > 0 ? 1 : 0;
            moved += difference is > 0 or < 0 ? 1 : 0;
        }

        return new SignTest(up, moved, ExactTail.Binomial(up, moved, 0.5));
    }
}
