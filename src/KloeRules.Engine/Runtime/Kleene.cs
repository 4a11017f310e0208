using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Runtime;

/// <summary>Kleene's logic over readings: "and" is the least, "or" the greatest, and "not" of unknown is unknown.</summary>
public static class Kleene
{
    /// <summary>The lesser truth. A streak that is building shows through when everything else holds.</summary>
    public static Reading And(Reading left, Reading right)
    {
        if (left.Truth == right.Truth)
        {
            return left.Truth == Truth.False ? BothFalse(left, right) : Longer(left, right);
        }

        var (least, other) = left.Truth < right.Truth ? (left, right) : (right, left);
        return least.IsBuilding && other.Truth != Truth.True ? new Reading(Truth.False) : least;
    }

    /// <summary>The greater truth.</summary>
    public static Reading Or(Reading left, Reading right) =>
        left.Truth == right.Truth ? Longer(left, right) : left.Truth > right.Truth ? left : right;

    /// <summary>True or false as soon as the parts that can't be told could not change it; unknown otherwise.</summary>
    public static Reading AtLeast(int count, params ReadOnlySpan<Reading> parts)
    {
        var tally = new Tally();
        foreach (var part in parts)
        {
            tally.Add(part);
        }

        return tally.AtLeast(count);
    }

    public static Reading Not(Reading inner) => inner.Truth switch
    {
        Truth.True => new Reading(Truth.False),
        Truth.False => new Reading(Truth.True),
        _ => inner,
    };

    /// <summary>Of two streaks that are building, the one with more periods to come.</summary>
    private static Reading BothFalse(Reading left, Reading right) =>
        !left.IsBuilding || !right.IsBuilding ? new Reading(Truth.False)
        : (left.Needed - left.Run, left.Needed).CompareTo((right.Needed - right.Run, right.Needed)) >= 0 ? left : right;

    private static Reading Longer(Reading left, Reading right) =>
        (left.Run, left.Needed).CompareTo((right.Run, right.Needed)) >= 0 ? left : right;
}
