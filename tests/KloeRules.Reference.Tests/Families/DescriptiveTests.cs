using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Reference.Tests.Families;

public sealed class DescriptiveTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("descriptive");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Means_and_ranges_are_what_R_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();

        new Against(read)
            .Near("descriptive|mean", Figures.Mean(months))
            .Near("descriptive|mr_bar", MovingRange.Mean(months))
            .Holds();
    }
}
