using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

public sealed class PeerGapTests
{
    /// <summary>Arson per 1,000 people in eight London boroughs, 2019.</summary>
    private static readonly double[] Arson = [0.189969604863222, 0.250868439982286, 0.236998025016458, 0.233818994870596, 0.20636515099556, 0.304014958843566, 0.328772449440515, 0.18234690058255];

    /// <summary>Expected by R's <c>rstudent(lm(rate ~ 1))</c>.</summary>
    [Theory]
    [InlineData(0, -1.06881158869553, 0.326257055003362, 0.249026417104504)]
    [InlineData(1, 0.175312361515035, 0.866600890109378, 0.240326583516067)]
    [InlineData(2, -0.0881384161012994, 0.932634811517288, 0.242308071368328)]
    [InlineData(3, -0.148620247207749, 0.88672250679964, 0.242762218532023)]
    [InlineData(4, -0.695215525915823, 0.512930887595786, 0.246684196228456)]
    [InlineData(5, 1.35008724585815, 0.22569013074235, 0.232734223678741)]
    [InlineData(6, 2.23674817546791, 0.0666444276460684, 0.229197439307748)]
    [InlineData(7, -1.26522415997419, 0.252705350855121, 0.250115374858886)]
    public void Each_borough_against_the_seven_others_as_R_has_it(int borough, double t, double chance, double mean)
    {
        var gap = PeerGap.Of(Arson[borough], [.. Arson.Where((_, i) => i != borough)])!.Value;

        Assert.Equal(t, gap.T, 9);
        Assert.Equal(chance, gap.Chance, 9);
        Assert.Equal(mean, gap.Mean, 12);
    }

    [Fact]
    public void Three_peers_are_too_few() => Assert.Null(PeerGap.Of(9, [1, 2, 3]));

    [Fact]
    public void Peers_that_are_all_alike_have_no_spread_to_be_out_of() => Assert.Null(PeerGap.Of(9, [2, 2, 2, 2, 2]));
}
