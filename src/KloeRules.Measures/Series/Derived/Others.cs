using KloeRules.Language.Binding;

namespace KloeRules.Measures.Series;

/// <summary>Those of a group that a figure is averaged over: all but the area itself.</summary>
internal static class Others
{
    public static IReadOnlyList<string> Of(AreaGroup group, string area) => [.. group.Areas.Where(other => NameKey.Of(other) != NameKey.Of(area))];
}
