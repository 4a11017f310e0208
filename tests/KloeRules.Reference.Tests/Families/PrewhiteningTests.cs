using KloeRules.Statistics.Trend;

namespace KloeRules.Reference.Tests.Families;

public sealed class PrewhiteningTests
{
    private const double MostCarriedOver = 0.95;

    public static TheoryData<string> Cases => ReferenceCases.Of("mk_autocorr");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_prewhitened_series_has_the_trend_that_Hameds_method_gives(string name)
    {
        var read = ReferenceCases.All[name];
        double[] inOneRow = [.. read.Figures().Where(figure => !double.IsNaN(figure))];
        var (plain, slope) = (MannKendall.Of(inOneRow), SenSlope.Of(inOneRow)!.Value.Slope);
        var against = new Against(read)
            .Near("modifiedmk::mmky|var_original", plain.Variance)
            .Near("modifiedmk::mmky|z_original", plain.Z())
            .Near("modifiedmk::mmky|p_original", plain.NormalChance())
            .Near("modifiedmk::mmky|tau_a", plain.TauA)
            .Near("modifiedmk::mmky|sen_slope", slope);

        if (read.Given("modifiedmk::bcpw") is not null)
        {
            against.Near("modifiedmk::bcpw|sen_slope", slope);
            // The tool takes out what swings to and fro as well, and more than all; Prewhitening.Of keeps between 0 and 0.95 by design.
            if (Prewhitening.Coefficient(inOneRow) is { } carried)
            {
                var rest = carried is > 0 and < MostCarriedOver ? Prewhitening.Of(inOneRow) : Prewhitening.Without(inOneRow, carried);
                var ours = MannKendall.Of(rest);
                against
                    .Near("modifiedmk::bcpw|S", ours.S)
                    .Near("modifiedmk::bcpw|varS", ours.Variance)
                    .Near("modifiedmk::bcpw|z", ours.Z())
                    .Near("modifiedmk::bcpw|p", ours.NormalChance())
                    .Near("modifiedmk::bcpw|tau_a", ours.TauA)
                    .Near("modifiedmk::bcpw|prewhitened_sen_slope", SenSlope.Of(rest)!.Value.Slope);
            }
        }

        against.Holds();
    }
}
