using KloeRules.Language.Units;

namespace KloeRules.Questions.Moving;

/// <summary>How finely a paper prints a figure, so that a figure that is named is the very one that is meant.</summary>
internal static class PrintedStep
{
    private const double Share = 0.001;
    private const double SecondsMatterBelow = 600;
    private const double MinutesMatterBelow = 2 * Unit.SecondsPerDay;
    private const double Slack = 1e-6;

    /// <summary>In the canonical unit.</summary>
    public static double Of(double value, Unit unit) => (unit.Quantity, Math.Abs(value)) switch
    {
        (Quantity.Percent or Quantity.Points, _) => Share,
        (Quantity.Duration, _) when unit.InDays => Unit.SecondsPerDay / 10,
        (Quantity.Duration, < SecondsMatterBelow) => 1,
        (Quantity.Duration, < MinutesMatterBelow) => 60,
        (Quantity.Duration, _) => 3600,
        (Quantity.Money, >= 1e9) => 1e7,
        (Quantity.Money, >= 1e6) => 1e4,
        (Quantity.Money, _) => 1,
        (Quantity.Count, >= 100) => 1,
        (Quantity.Count, _) => 0.1,
        _ => 0.01,
    };

    public static double Rounded(double value, Unit unit) => Math.Round(value / Of(value, unit)) * Of(value, unit);

    /// <summary>True when print shows the whole of the figure.</summary>
    public static bool Shows(double value, Unit unit) => Math.Abs(Rounded(value, unit) - value) <= Slack * Of(value, unit);

    /// <summary>The same for a relative change.</summary>
    public static bool ShowsShare(double share) => Shows(share, Unit.Percent);
}
