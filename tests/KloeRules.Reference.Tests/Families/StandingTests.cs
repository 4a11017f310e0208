using KloeRules.Statistics.Association;
using KloeRules.Statistics.Standing;

namespace KloeRules.Reference.Tests.Families;

public sealed class StandingTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("zscore_rank");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scores_and_places_are_what_scipy_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var figures = read.Figures();

        new Against(read)
            .Near("zscore_sample", Scores.Z(figures)!)
            .Near("rank_average", Ranks.Of(figures))
            .Near("rank_min_descending", [.. Places.Of(figures, fromLargest: true).Select(place => (double)place)])
            .Near("mad_raw", Scores.MedianDeviation(figures))
            .Holds();
    }
}
