using KloeRules.Language.Binding;

namespace KloeRules.Measures.Series;

/// <summary>Works a formula out. Sums are made of the decimal numbers that were written, so that 0.3 less 0.1 less 0.2 is nothing.</summary>
internal static class Arithmetic
{
    /// <summary>Far below what a decimal can hold, far above what anybody counts.</summary>
    private const double MostExact = 1e15;

    /// <param name="months">How many months the figures stand for.</param>
    /// <param name="figure">The figure of a measure, or why there is none.</param>
    public static Together Of(Formula formula, int months, Func<Measure, Together> figure) => formula switch
    {
        FigureOf of => figure(of.Measure),
        Constant number => new Together(number.IsPerMonth ? number.Value * months : number.Value, NotTogether.None, null, []),
        Combination both => Of(both.Operation, Of(both.Left, months, figure), Of(both.Right, months, figure)),
        _ => throw new NotSupportedException($"A formula of kind {formula.GetType().Name} can't be worked out."),
    };

    private static Together Of(Operation operation, Together left, Together right)
    {
        if (left.Value is not { } a || right.Value is not { } b)
            return left.Value is null ? left : right;

        if (operation is Operation.Divide or Operation.Share && b == 0)
            return Together.Not(NotTogether.ZeroDivisor);

        if (operation == Operation.Share && b > 0 && a > b)
            return Together.Not(NotTogether.NotAShare);

        var value = operation switch
        {
            Operation.Add => Sum(a, b),
            Operation.Subtract => Sum(a, -b),
            Operation.Multiply => a * b,
            _ => a / b,
        };
        return new Together(value, NotTogether.None, left.Caveat ?? right.Caveat, [.. left.Sources.Concat(right.Sources).Distinct()]);
    }

    private static double Sum(double a, double b) =>
        Math.Abs(a) < MostExact && Math.Abs(b) < MostExact ? (double)((decimal)a + (decimal)b) : a + b;
}
