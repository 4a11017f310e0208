using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Reference.Tests.Families;

public sealed class DescriptiveTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("descriptive");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Means_spreads_and_quantiles_are_what_R_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();

        new Against(read)
            .Near("descriptive|n", Figures.Count(months))
            .Near("descriptive|missing", months.Length - Figures.Count(months))
            .Near("descriptive|mean", Figures.Mean(months))
            .Near("descriptive|sd_sample", Figures.Deviation(months))
            .Near("descriptive|median", Quantiles.Median(months))
            .Near("descriptive|mad", Quantiles.MedianDeviation(months))
            .Near("descriptive|q25", Quantiles.At(months, 0.25))
            .Near("descriptive|q75", Quantiles.At(months, 0.75))
            .Near("descriptive|mr_bar", MovingRange.Mean(months))
            .Near("descriptive|sigma_mr", MovingRange.Sigma(months))
            .Holds();
    }
}
