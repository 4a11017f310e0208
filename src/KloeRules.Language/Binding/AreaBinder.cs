using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Language.Binding;

/// <summary>Looks up where a term is judged. The first term's areas become the rule's.</summary>
internal sealed class AreaBinder(BindingScope scope, SourceText source, RuleParts parts)
{
    private static readonly string[] Periods = ["month", "quarter", "year", "week", "day"];

    /// <summary>0 for the area that is judged, else the number of the area that the term names; null when it was reported.</summary>
    public int? PlaceOf(ScopeSyntax? named)
    {
        if (named is null)
        {
            parts.Areas ??= [];
            return 0;
        }

        return (named.IsGroup ? AreasOfGroup(named) : Area(named)) is { } areas ? PlaceOf(named, areas) : null;
    }

    private int? PlaceOf(ScopeSyntax named, IReadOnlyList<string> areas)
    {
        parts.Areas ??= areas;
        if (parts.Areas.SequenceEqual(areas))
        {
            return 0;
        }

        if (named.IsGroup)
        {
            Report(named, "Only the first part of a rule can be about each area of a group; name one area here.");
            return null;
        }

        return RuleParts.NumberOf(parts.Places, areas[0]);
    }

    private IReadOnlyList<string>? AreasOfGroup(ScopeSyntax named)
    {
        if (scope.Groups.TryGetValue(NameKey.Of(named.Name.Text), out var group))
        {
            return group.Areas;
        }

        var groups = scope.Groups.Values.Select(known => known.Name).ToArray();
        scope.Report(
            DiagnosticCatalogue.UnknownGroup,
            source,
            named.Name.Span,
            named.Name.Text,
            BindingScope.Remedy(named.Name.Text, groups, groups, "group", "groups", "each has a group statement"));
        return null;
    }

    private IReadOnlyList<string>? Area(ScopeSyntax named)
    {
        var name = named.Name.Text;
        if (scope.Groups.TryGetValue(NameKey.Of(name), out var group))
        {
            Report(named, $"It is a group of areas: write \"in each {group.Name}\", or name one area.");
            return null;
        }

        var words = NameKey.Of(name).Split(' ');
        if (Month.TryParse(name, out _) || words.Any(word => Periods.Contains(word)))
        {
            Report(named, UsualSlips.HowLongOrCompared);
            return null;
        }

        if (words[0] is "most" or "all" || char.IsDigit(words[0][0]))
        {
            Report(named, "Name one area, or write \"in each\" before the name of a group.");
            return null;
        }

        WarnOfUnlisted(named);
        return [name];
    }

    /// <summary>Figures may come under areas that no group holds, so only a name that is nearly a known one is doubted.</summary>
    private void WarnOfUnlisted(ScopeSyntax named)
    {
        var listed = scope.Groups.Values.SelectMany(group => group.Areas).Distinct().ToArray();
        if (listed.All(area => NameKey.Of(area) != NameKey.Of(named.Name.Text)) && Nearest.Of(named.Name.Text, listed).FirstOrDefault() is { } near)
        {
            scope.Report(DiagnosticCatalogue.UnlistedArea, source, named.Name.Span, named.Name.Text, near);
        }
    }

    private void Report(ScopeSyntax named, string remedy) =>
        scope.Report(DiagnosticCatalogue.NotAnArea, source, named.Name.Span, named.Name.Text, remedy);
}
