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
            .Near("stats::decompose(additive)|figure_season1_first", SeasonalIndices.Of(months, isMultiplicative: false, seasons)!.Indices)
            .Near("stats::decompose(multiplicative)|figure_season1_first", SeasonalIndices.Of(months, isMultiplicative: true, seasons)?.Indices ?? [double.NaN])
            .Holds();
    }
}
