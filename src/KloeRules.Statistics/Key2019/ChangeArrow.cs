namespace KloeRules.Statistics.Key2019;

/// <summary>
/// The arrow of the key of 2019: the change from an earlier figure as a share of it. It describes, it tests nothing: most comparisons of twelve months differ
/// by more than 5%.
/// </summary>
/// <param name="Share">0.1 is 10% more.</param>
public readonly record struct ChangeArrow(double Share)
{
    /// <summary>Up to this share, and at it, a figure is steady.</summary>
    public const double Steady = 0.05;

    /// <summary>Events below which a change in percent says nothing.</summary>
    public const double FewestEvents = 20;

    /// <summary>1 up, −1 down, 0 steady.</summary>
    public int Way => Math.Abs(Share) <= Steady ? 0 : Math.Sign(Share);

    /// <returns>Null when either is missing (NaN), the earlier is 0, or it is a count of fewer than 20 events.</returns>
    public static ChangeArrow? Of(double latest, double earlier, bool areEvents = false) =>
        double.IsNaN(latest) || double.IsNaN(earlier) || earlier == 0 || (areEvents && earlier < FewestEvents)
            ? null
            : new ChangeArrow((latest - earlier) / Math.Abs(earlier));
}
