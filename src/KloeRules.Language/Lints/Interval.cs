using KloeRules.Language.Binding;
using KloeRules.Language.Units;

namespace KloeRules.Language.Lints;

/// <summary>Figures from a lower to an upper end, in a measure's canonical unit. An end that is open does not belong to it.</summary>
internal readonly record struct Interval(double Low, bool LowOpen, double High, bool HighOpen)
{
    public bool IsEmpty => Low > High || (Low == High && (LowOpen || HighOpen));

    /// <summary>The figures for which a level holds.</summary>
    public static Interval Of(Level level) => level.Comparison switch
    {
        Comparison.Above => new(level.Limit, true, double.PositiveInfinity, true),
        Comparison.AtLeast => new(level.Limit, false, double.PositiveInfinity, true),
        Comparison.Below => new(double.NegativeInfinity, true, level.Limit, true),
        Comparison.AtMost => new(double.NegativeInfinity, true, level.Limit, false),
        Comparison.Equal => new(level.Limit, false, level.Limit, false),
        _ => new(level.Limit, false, level.Upper, false),
    };

    /// <summary>The figures that a measure of that unit can have. Money may be owed, and a score has a scale of its own.</summary>
    public static Interval Of(Unit unit) => unit.Quantity switch
    {
        Quantity.Percent => new(0, false, 1, false),
        Quantity.Count or Quantity.Duration or Quantity.Rate => new(0, false, double.PositiveInfinity, true),
        _ => new(double.NegativeInfinity, true, double.PositiveInfinity, true),
    };

    public Interval And(Interval other)
    {
        var low = Low > other.Low || (Low == other.Low && LowOpen) ? (Low, LowOpen) : (other.Low, other.LowOpen);
        var high = High < other.High || (High == other.High && HighOpen) ? (High, HighOpen) : (other.High, other.HighOpen);
        return new(low.Item1, low.Item2, high.Item1, high.Item2);
    }

    /// <summary>True when every figure of it lies in the other.</summary>
    public bool Within(Interval other) => IsEmpty || And(other) == this;

    /// <summary>True when together they leave no figure of <paramref name="all"/> out.</summary>
    public static bool Cover(Interval all, IEnumerable<Interval> parts)
    {
        var (reached, isOpen) = (all.Low, !all.LowOpen);
        foreach (var part in parts.Where(part => !part.IsEmpty).OrderBy(part => part.Low).ThenBy(part => part.LowOpen))
        {
            if (IsReached(all, reached, isOpen))
            {
                return true;
            }

            // Up to "reached" all is covered, and that end itself unless it is open.
            var leavesGap = part.Low > reached || (part.Low == reached && part.LowOpen && isOpen);
            if (leavesGap)
            {
                return false;
            }

            if (part.High > reached || (part.High == reached && isOpen))
            {
                (reached, isOpen) = (part.High, part.HighOpen);
            }
        }

        return IsReached(all, reached, isOpen);
    }

    private static bool IsReached(Interval all, double reached, bool isOpen) => reached > all.High || (reached == all.High && (!isOpen || all.HighOpen));
}
