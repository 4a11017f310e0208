using KloeRules.Language.Binding;

namespace KloeRules.Papers.Building;

/// <summary>The United Kingdom's security classifications, so that a paper never carries less than what it shows.</summary>
internal static class Marking
{
    private static readonly string[] Ladder = ["official", "official sensitive", "secret", "top secret"];

    /// <summary>The pack's own marking, unless one of the measures shown stands higher. Markings that are not on the ladder never outrank the pack's.</summary>
    public static string Highest(string pack, IEnumerable<string> shown) =>
        shown.Aggregate(pack, (highest, marking) => Rung(marking) > Rung(highest) ? marking : highest);

    private static int Rung(string marking) => Array.IndexOf(Ladder, NameKey.Of(marking));
}
