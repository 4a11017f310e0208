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
            Report(named, Advice.Once(
                $"It is a group of areas: write \"in each {group.Name}\", or name one area.", TextEdit.Before(named.Name.Span, "each ")));
            return null;
        }

        var words = NameKey.Of(name).Split(' ');
        if (Month.TryParse(name, out _) || words.Any(word => Periods.Contains(word)))
        {
            Report(named, ForMonths(named));
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

    /// <summary>"In the last 3 months" says how long; any other word of time may mean either.</summary>
    private static Advice ForMonths(ScopeSyntax named)
    {
        const string InTheLast = "the last ";
        var name = named.Name.Text;
        return name.StartsWith(InTheLast, StringComparison.OrdinalIgnoreCase) && name.Length > InTheLast.Length && char.IsDigit(name[InTheLast.Length])
            ? Advice.Once(UsualSlips.HowLongOrCompared, new TextEdit(named.Span, "for " + name.Substring(InTheLast.Length)))
            : UsualSlips.HowLongOrCompared;
    }

    /// <summary>Figures may come under areas that no group holds, so only a name that is nearly a known one is doubted.</summary>
    private void WarnOfUnlisted(ScopeSyntax named)
    {
        var listed = scope.Groups.Values.SelectMany(group => group.Areas).Distinct().ToArray();
        if (listed.All(area => NameKey.Of(area) != NameKey.Of(named.Name.Text)) && Nearest.Of(named.Name.Text, listed).FirstOrDefault() is { } near)
        {
            scope.Report(DiagnosticCatalogue.UnlistedArea, source, named.Name.Span, named.Name.Text, Advice.InPlace(near, [near], isSafe: false));
        }
    }

    private void Report(ScopeSyntax named, Advice remedy) =>
        scope.Report(DiagnosticCatalogue.NotAnArea, source, named.Name.Span, named.Name.Text, remedy);
}
