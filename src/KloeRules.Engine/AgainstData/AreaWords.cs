namespace KloeRules.Engine.AgainstData;

/// <summary>Areas that show the same, as a reader is told of them.</summary>
internal static class AreaWords
{
    /// <summary>" in Swindon and 3 other areas"; nothing for the whole alone.</summary>
    /// <param name="areas">The one to be named first; at least one. The whole is the empty name.</param>
    public static string In(IReadOnlyList<string> areas) => (areas[0], areas.Count - 1) switch
    {
        ("", 0) => "",
        ("", 1) => " as a whole and in 1 area",
        ("", var more) => $" as a whole and in {more} areas",
        (var area, 0) => " in " + area,
        (var area, 1) => $" in {area} and 1 other area",
        (var area, var more) => $" in {area} and {more} other areas",
    };
}
