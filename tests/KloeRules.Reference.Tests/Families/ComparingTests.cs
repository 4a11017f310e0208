namespace KloeRules.Reference.Tests.Families;

public sealed class ComparingTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("peer_compare", "funnel_rate", "funnel_proportion", "correlation_R", "correlation_py");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Peers_funnels_and_correlations_are_what_the_tools_give(string name)
    {
        var read = ReferenceCases.All[name];
        var against = read.Family switch
        {
            "peer_compare" => PeersOfR.Compared(read),
            "funnel_rate" => Funnels.OfRates(read),
            "funnel_proportion" => Funnels.OfShares(read),
            "correlation_R" => Correlations.OfR(read),
            _ => Correlations.OfPython(read),
        };

        against.Holds();
    }
}
