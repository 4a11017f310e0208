namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>The lines of a chart at one month, in the measure's canonical unit.</summary>
internal readonly record struct ChartBounds(double Mean, double Lower, double Upper, double NearLower, double NearUpper)
{
    public double Limit(int side) => side < 0 ? Lower : Upper;

    public double Near(int side) => side < 0 ? NearLower : NearUpper;

    public ChartBounds Select(Func<double, double> change) => new(change(Mean), change(Lower), change(Upper), change(NearLower), change(NearUpper));
}
