using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Language.Binding;

/// <summary>A rule that is not asked for a while, with who decided it and why.</summary>
/// <param name="Area">The one area it is about; null for all.</param>
/// <param name="Until">The last month in which it is not asked.</param>
public sealed record Snooze(Rule Rule, string? Area, Month Until, string By, string Because, SourceText Source, TextSpan Span)
{
    /// <summary>True when it is about that rule, area and month.</summary>
    public bool Covers(Rule rule, string area, Month month) =>
        ReferenceEquals(rule, Rule) && month <= Until && (Area is null || NameKey.Of(Area) == NameKey.Of(area));
}
