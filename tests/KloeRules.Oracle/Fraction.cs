using System.Numerics;

namespace KloeRules.Oracle;

/// <summary>An exact number. Figures enter as the decimal numbers that were written, so nothing is ever rounded.</summary>
public readonly struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger top;
    private readonly BigInteger bottom;

    private Fraction(BigInteger top, BigInteger bottom)
    {
        this.top = bottom.Sign < 0 ? -top : top;
        this.bottom = BigInteger.Abs(bottom);
    }

    public static Fraction Zero => new(0, 1);

    /// <summary>The decimal number of at most 15 digits that the double stands for.</summary>
    public static Fraction Of(double written)
    {
        var number = (decimal)written;
        var scale = 0;
        while (decimal.Truncate(number) != number)
        {
            number *= 10;
            scale++;
        }

        return new Fraction(new BigInteger(number), BigInteger.Pow(10, scale));
    }

    public int Sign => top.Sign;

    public double Value => (double)top / (double)bottom;

    public Fraction Size => new(BigInteger.Abs(top), bottom);

    /// <summary>The nearest double.</summary>
    public double ToDouble() => Math.Exp(BigInteger.Log(BigInteger.Abs(top)) - BigInteger.Log(bottom)) * top.Sign;

    public int CompareTo(Fraction other) => (top * other.bottom).CompareTo(other.top * bottom);

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.top * right.bottom) + (right.top * left.bottom), left.bottom * right.bottom);

    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.top, right.bottom);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.top * right.top, left.bottom * right.bottom);

    public static Fraction operator /(Fraction left, Fraction right) => new(left.top * right.bottom, left.bottom * right.top);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;
}
