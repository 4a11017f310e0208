using KloeRules.Language.Binding;

namespace KloeRules.Papers.Building;

/// <summary>The United Kingdom's security classifications, so that a paper never carries less than what it shows.</summary>
internal static class Marking
{
    private static readonly string[] Ladder = ["official", "official sensitive", "secret", "top secret"];

    /// <summary>
    /// The highest classification among the pack and the measures shown, as it was written there, and beside it every marking of another scheme.
    /// A pack that is marked by another scheme keeps that alone while no measure stands above the lowest classification.
    /// </summary>
    public static string Of(string pack, IEnumerable<string> shown)
    {
        var all = shown.Prepend(pack).ToArray();
        var highest = all.MaxBy(Rung)!;
        var others = all.Where(marking => Rung(marking) < 0).Distinct();
        return string.Join(", ", Rung(pack) < 0 && Rung(highest) <= 0 ? others : others.Prepend(highest));
    }

    /// <summary>The lowest classification and not a word more: handling words may say who is to see it.</summary>
    public static bool IsPlain(string marking) => NameKey.Of(marking) == Ladder[0];

    /// <summary>Its place on the ladder, handling words after it ignored; -1 for another scheme.</summary>
    private static int Rung(string marking)
    {
        var key = NameKey.Of(marking) + " ";
        return Array.FindLastIndex(Ladder, rung => key.StartsWith(rung + " ", StringComparison.Ordinal));
    }
}
