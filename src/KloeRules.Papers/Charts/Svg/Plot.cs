namespace KloeRules.Papers.Charts.Svg;

/// <summary>Where figures are drawn: months from left to right, figures from the lowest at the bottom up.</summary>
internal sealed record Plot(double Left, double Top, double Right, double Bottom, int Months, double Low, double High)
{
    /// <summary>How far apart months lie.</summary>
    public double Step => (Right - Left) / Math.Max(1, Months);

    public double X(int place) => Left + ((place + 0.5) * Step);

    /// <summary>Halves keep the widest scale within what a number can hold.</summary>
    public double Y(double figure) => High > Low
        ? Bottom - (Math.Clamp(((figure / 2) - (Low / 2)) / ((High / 2) - (Low / 2)), 0, 1) * (Bottom - Top))
        : (Top + Bottom) / 2;
}
