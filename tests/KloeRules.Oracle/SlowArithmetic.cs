using KloeRules.Language.Binding;

namespace KloeRules.Oracle;

/// <summary>Works a formula out in exact numbers; null as soon as one part is unknown, or a divisor is zero.</summary>
internal static class SlowArithmetic
{
    public static Fraction? Of(Formula formula, int months, Func<Measure, Fraction?> figure) => formula switch
    {
        FigureOf of => figure(of.Measure),
        Constant number => Fraction.Of(number.Value) * Fraction.Of(number.IsPerMonth ? months : 1),
        Combination { Left: var left, Right: var right } both => Of(both.Operation, Of(left, months, figure), Of(right, months, figure)),
        _ => throw new ArgumentOutOfRangeException(nameof(formula)),
    };

    /// <summary>The mean of those that are known, which must be four, or the only one there is.</summary>
    public static Fraction? Average(Fraction?[] others)
    {
        var known = others.OfType<Fraction>().ToArray();
        return known.Length < (others.Length == 1 ? 1 : 4)
            ? null
            : known.Aggregate(Fraction.Zero, (sum, one) => sum + one) / Fraction.Of(known.Length);
    }

    private static Fraction? Of(Operation operation, Fraction? left, Fraction? right) => (operation, left, right) switch
    {
        (_, null, _) or (_, _, null) => null,
        (Operation.Add, _, _) => left + right,
        (Operation.Subtract, _, _) => left - right,
        (Operation.Multiply, _, _) => left * right,
        _ when right.Value.Sign == 0 => null,
        (Operation.Share, _, _) when right.Value > Fraction.Zero && left.Value > right.Value => null,
        _ => left / right,
    };
}
