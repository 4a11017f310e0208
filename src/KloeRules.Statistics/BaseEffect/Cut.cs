namespace KloeRules.Statistics.BaseEffect;

/// <summary>Some months of a series: events by what they are counted against, or cases of a kind by all cases.</summary>
internal readonly record struct Cut(double[] Parts, double[] Wholes)
{
    public double Rate => Parts.Sum() / Wholes.Sum();

    public static Cut Of(SamePeriods of, params Range[] periods) =>
        new([.. periods.SelectMany(period => of.Parts[period])], [.. periods.SelectMany(period => of.Wholes[period])]);
}
