using KloeRules.Statistics.Seasons;

namespace KloeRules.Reference.Tests.Families;

public sealed class DecomposeTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("decompose");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Level_and_seasons_are_what_R_finds(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();
        var seasons = (int)read.Number("frequency");

        new Against(read)
            .Near("stats::decompose(additive)|trend", MovingYear.Of(months, seasons))
            .Near("stats::decompose(additive)|figure_season1_first", FromSeason1(read, SeasonalIndices.Of(months, isMultiplicative: false, seasons)!))
            .Near("stats::decompose(multiplicative)|figure_season1_first", Multiplicative(read, months, seasons))
            .Holds();
    }

    private static double[] Multiplicative(ReferenceCase read, double[] months, int seasons) =>
        SeasonalIndices.Of(months, isMultiplicative: true, seasons) is { } indices ? FromSeason1(read, indices) : [];

    private static double[] FromSeason1(ReferenceCase read, SeasonalIndices indices)
    {
        var (count, first) = (indices.Indices.Count, (int)read.Figures("start")[1] - 1);
        return [.. Enumerable.Range(0, count).Select(season => indices.Indices[(season - first + count) % count])];
    }
}
