using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Formulas;

/// <summary>A figure inside a formula, in the measure's canonical unit, or why there is none. Whatever is worked out from an unknown figure is unknown.</summary>
public readonly struct FormulaNumber
{
    private readonly double value;

    /// <summary>The size of the figures that it was worked out from, beside which binary arithmetic's leftovers are told from a difference.</summary>
    private readonly double scale;

    private FormulaNumber(double value, double scale, UnknownReason reason)
    {
        this.value = value;
        this.scale = scale;
        Reason = double.IsFinite(value) ? reason : reason == UnknownReason.None ? UnknownReason.DivisionByZero : reason;
    }

    /// <summary><see cref="UnknownReason.None"/> when the figure is known.</summary>
    public UnknownReason Reason { get; }

    public double? Value => Reason == UnknownReason.None ? value : null;

    /// <summary>The figure without the leftovers of binary arithmetic, so that months in which a formula comes to the same have the same figure.</summary>
    internal double? Settled()
    {
        const int Digits = 13;
        const int MostDecimals = 15;
        var decimals = Digits - (int)Math.Ceiling(Math.Log10(Math.Max(scale, double.Epsilon)));
        return Value is { } known && decimals is >= 0 and var places ? Math.Round(known, Math.Min(places, MostDecimals)) : Value;
    }

    public static FormulaNumber Of(double value) => new(value, Math.Abs(value), UnknownReason.None);

    /// <param name="scale">The size of the figures that it was worked out from.</param>
    public static FormulaNumber Of(double value, double scale) => new(value, scale, UnknownReason.None);

    public static FormulaNumber Unknown(UnknownReason reason) => new(0, 0, reason);

    public static FormulaNumber operator +(FormulaNumber left, FormulaNumber right) =>
        new(left.value + right.value, left.scale + right.scale, First(left, right));

    public static FormulaNumber operator -(FormulaNumber left, FormulaNumber right) =>
        new(left.value - right.value, left.scale + right.scale, First(left, right));

    public static FormulaNumber operator *(FormulaNumber left, FormulaNumber right) =>
        new(left.value * right.value, left.scale * right.scale, First(left, right));

    public static FormulaNumber operator /(FormulaNumber left, FormulaNumber right) =>
        First(left, right) is not UnknownReason.None and var reason ? Unknown(reason)
        : Compared.Of(right.value, 0, right.scale) == 0 ? Unknown(UnknownReason.DivisionByZero)
        : new(left.value / right.value, left.scale / Math.Abs(right.value), UnknownReason.None);

    public static FormulaNumber operator -(FormulaNumber number) => new(-number.value, number.scale, number.Reason);

    public static FormulaNumber operator +(FormulaNumber number) => number;

    public static FormulaTruth operator <(FormulaNumber left, FormulaNumber right) => Compare(left, right, side => side < 0);

    public static FormulaTruth operator >(FormulaNumber left, FormulaNumber right) => Compare(left, right, side => side > 0);

    public static FormulaTruth operator <=(FormulaNumber left, FormulaNumber right) => Compare(left, right, side => side <= 0);

    public static FormulaTruth operator >=(FormulaNumber left, FormulaNumber right) => Compare(left, right, side => side >= 0);

    public static FormulaTruth Same(FormulaNumber left, FormulaNumber right) => Compare(left, right, side => side == 0);

    /// <summary>The size without its sign.</summary>
    public FormulaNumber Size() => new(Math.Abs(value), scale, Reason);

    /// <summary>To a whole number, halves away from zero as readers round.</summary>
    public FormulaNumber Rounded() => new(Math.Round(value, MidpointRounding.AwayFromZero), scale, Reason);

    private static FormulaTruth Compare(FormulaNumber left, FormulaNumber right, Func<int, bool> holds) =>
        First(left, right) is not UnknownReason.None and var reason
            ? new FormulaTruth(Reading.Unknown(reason))
            : new FormulaTruth(Reading.Of(holds(Compared.Of(left.value, right.value, left.scale + right.scale))));

    private static UnknownReason First(FormulaNumber left, FormulaNumber right) => left.Reason == UnknownReason.None ? right.Reason : left.Reason;
}
