namespace KloeRules.Oracle;

/// <summary>Three-valued "and" and "or"; null is unknown.</summary>
internal static class Kleene
{
    public static bool? And(IEnumerable<bool?> parts)
    {
        var all = parts.ToArray();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    public static bool? Or(IEnumerable<bool?> parts)
    {
        var all = parts.ToArray();
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }
}
