using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>Judges a signal on the side that counts; where both do, it is enough that one holds.</summary>
internal static class Sides
{
    /// <summary>What is seen on one side: 1 for high, -1 for low.</summary>
    public delegate Sight OnSide(int side);

    public static Sight Judge(int sign, OnSide judge)
    {
        if (sign != 0)
        {
            return judge(sign);
        }

        var (high, low) = (judge(1), judge(-1));
        return low.Reading.Truth > high.Reading.Truth ? low : high;
    }

    /// <summary>Months that are missing leave it open when it would hold with figures that suit it.</summary>
    /// <param name="holds">Whether it holds with the months as they are.</param>
    /// <param name="couldHold">Whether it would with suitable figures for those that are missing.</param>
    public static Reading Told(bool holds, bool couldHold, UnknownReason whyMissing) =>
        holds || !couldHold ? Reading.Of(holds) : Reading.Unknown(whyMissing);
}
