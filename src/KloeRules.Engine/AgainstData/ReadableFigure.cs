using KloeRules.Language.Units;

namespace KloeRules.Engine.AgainstData;

/// <summary>A figure worked out of many, to three figures, which is all that a reader needs.</summary>
internal static class ReadableFigure
{
    public static string Of(double value, Unit unit)
    {
        var scale = value == 0 ? 1 : Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);
        return AmountText.Of(Math.Round(value / scale) * scale, unit);
    }
}
