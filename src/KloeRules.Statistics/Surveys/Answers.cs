using KloeRules.Statistics.Change;
using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Surveys;

/// <summary>A share of people asked in one wave of a survey, with as many people as a simple random sample of the same precision would have.</summary>
/// <param name="Share">A fraction from 0 to 1, weighted as published.</param>
/// <param name="People">People asked.</param>
/// <param name="DesignEffect">As published, or of the weights (<see cref="Surveys.DesignEffect"/>); null for not known: then 1 is taken, which makes
/// chance look smaller than it is.</param>
public readonly record struct Answers(double Share, double People, double? DesignEffect = null)
{
    /// <summary>People asked, by the design effect.</summary>
    public double EffectivePeople => People / (DesignEffect ?? 1);

    /// <summary>Nothing is concluded from these.</summary>
    public bool AreTooFew => !(EffectivePeople >= SampledShare.FewestPeople);

    /// <summary>A conclusion needs care.</summary>
    public bool AreFew => !AreTooFew && EffectivePeople < SampledShare.FewPeople;

    /// <summary>Wilson's interval on the effective people; null when they are too few, or the share is none.</summary>
    public Interval? Interval(double confidence = 0.95) =>
        AreTooFew || Share is not (>= 0 and <= 1) ? null : ShareInterval.Wilson(Share * EffectivePeople, EffectivePeople, confidence);

    /// <summary>
    /// The change since an earlier wave, by z (or Fisher's test, with few expected) and Newcombe's interval on the effective counts. Two intervals that
    /// do not overlap are no test of it: they ask for far more.
    /// </summary>
    /// <param name="shareFieldwork">True when some of the people stand in both waves, as in rolling years that overlap.</param>
    public ShareChange Since(in Answers earlier, bool shareFieldwork = false) =>
        shareFieldwork ? ShareChange.Unknown(CannotTell.SharedFieldwork)
        : AreTooFew || earlier.AreTooFew ? ShareChange.Unknown(CannotTell.TooFewCases)
        : Share is not (>= 0 and <= 1) || earlier.Share is not (>= 0 and <= 1) ? ShareChange.Unknown(CannotTell.NotAShare)
        : TwoShares.Of(Share * EffectivePeople, EffectivePeople, earlier.Share * earlier.EffectivePeople, earlier.EffectivePeople);
}
