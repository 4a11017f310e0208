using System.Text.RegularExpressions;
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
    /// <param name="isTogether">True inside a judgement of several areas together, where the area that is judged is each of those.</param>
    public int? PlaceOf(ScopeSyntax? named, bool isTogether = false)
    {
        if (named is null)
        {
            parts.Areas ??= [];
            return 0;
        }

        return AreasOf(named) is { } areas ? PlaceOf(named, areas, isTogether) : null;
    }

    /// <summary>The number of the set of areas that is judged together; null when it was reported.</summary>
    public int? SetOf(ScopeSyntax named)
    {
        if (Remaining(named) is not { } areas)
        {
            return null;
        }

        if (named.Kind == ScopeKind.AtLeast && (named.Count < 1 || named.Count > areas.Count))
        {
            scope.Report(DiagnosticCatalogue.NotSoMany, source, named.Span, named.Written, areas.Count == 1 ? "1 area" : $"{areas.Count} areas", areas.Count);
            return null;
        }

        // The rule as a whole gives one verdict, on the whole.
        parts.Areas ??= [""];
        var known = parts.AreaSets.FindIndex(areas.SequenceEqual);
        return known >= 0 ? known : RuleParts.NumberOf(parts.AreaSets, areas) - 1;
    }

    private IReadOnlyList<string>? AreasOf(ScopeSyntax named) => named.Kind switch
    {
        ScopeKind.Area when named.Except.Count > 0 => Report(named.Except[0], "Leave out \"except\", which belongs behind a group of areas."),
        ScopeKind.Area => Area(named.Name!),
        ScopeKind.Everywhere => Excepted(named),
        _ => Remaining(named),
    };

    private int? PlaceOf(ScopeSyntax named, IReadOnlyList<string> areas, bool isTogether)
    {
        if (named.Kind == ScopeKind.Everywhere && (isTogether || parts.Areas is not null))
        {
            Report(named.Except[0], "Only the first part of a rule can leave out areas; name one area here.");
            return null;
        }

        if (named.Kind == ScopeKind.Everywhere)
        {
            parts.LeftOut = areas;
            parts.Areas = [];
            return 0;
        }

        parts.Areas ??= areas;
        if (!isTogether && parts.Areas.SequenceEqual(areas))
        {
            return 0;
        }

        if (named.Kind == ScopeKind.Each)
        {
            Report(named.Name!, "Only the first part of a rule can be about each area of a group; name one area here.");
            return null;
        }

        return RuleParts.NumberOf(parts.Places, areas[0]);
    }

    /// <summary>The group's areas without the exceptions.</summary>
    private IReadOnlyList<string>? Remaining(ScopeSyntax named)
    {
        if (AreasOfGroup(named.Name!) is not { } areas)
        {
            return null;
        }

        foreach (var except in named.Except)
        {
            if (areas.All(area => NameKey.Of(area) != NameKey.Of(except.Text)))
            {
                return Report(
                    except, BindingScope.Remedy(except.Text, areas, areas, "area of the group", "areas of the group", "the group statement lists them"));
            }
        }

        var left = areas.Where(area => named.Except.All(except => NameKey.Of(except.Text) != NameKey.Of(area))).ToArray();
        return left.Length > 0 ? left : Report(named.Except[0], $"With that, no area of {named.Name!.Text} is left: name fewer exceptions.");
    }

    private IReadOnlyList<string>? Excepted(ScopeSyntax named)
    {
        var areas = named.Except.Select(Area).ToArray();
        return areas.Any(area => area is null) ? null : areas.Select(area => area![0]).ToArray();
    }

    private IReadOnlyList<string>? AreasOfGroup(NameSyntax name)
    {
        if (scope.Groups.TryGetValue(NameKey.Of(name.Text), out var group))
        {
            return group.Areas;
        }

        var groups = scope.Groups.Values.Select(known => known.Name).ToArray();
        scope.Report(
            DiagnosticCatalogue.UnknownGroup,
            source,
            name.Span,
            name.Text,
            BindingScope.Remedy(name.Text, groups, groups, "group", "groups", "each has a group statement"));
        return null;
    }

    private IReadOnlyList<string>? Area(NameSyntax name)
    {
        if (scope.Groups.TryGetValue(NameKey.Of(name.Text), out var group))
        {
            return Report(name, Advice.Once(
                $"It is a group of areas: write \"in each {group.Name}\" or \"in most {group.Name}\", or name one area.", TextEdit.Before(name.Span, "each ")));
        }

        var words = NameKey.Of(name.Text).Split(' ');
        if (Month.TryParse(name.Text, out _) || words.Any(word => Periods.Contains(word)))
        {
            return Report(name, ForMonths(name));
        }

        if (char.IsDigit(words[0].FirstOrDefault()))
        {
            return Report(name, "Name one area, or write \"in 3 or more\" before the name of a group; a financial year is written 2022/23.");
        }

        if (WithoutArticle(name.Text) is { } listed)
        {
            return [listed];
        }

        if (NameKey.Of(name.Text) == NameKey.Of(scope.Settings.Whole))
        {
            return [""];
        }

        WarnOfUnlisted(name);
        return [name.Text];
    }

    /// <summary>"The North" is the North that a group holds, unless it holds "the North".</summary>
    private string? WithoutArticle(string name)
    {
        const string The = "the ";
        var listed = scope.Groups.Values.SelectMany(group => group.Areas).ToArray();
        return name.StartsWith(The, StringComparison.OrdinalIgnoreCase) && listed.All(area => NameKey.Of(area) != NameKey.Of(name))
            ? listed.FirstOrDefault(area => NameKey.Of(area) == NameKey.Of(name.Substring(The.Length)))
            : null;
    }

    /// <summary>"3 of 6 months" and its like, which say how often.</summary>
    private static readonly Regex SomeOfMonths = new(
        "^([0-9]+) (?:out )?of (?:the )?(?:last |past |latest )?([0-9]+) (months|quarters|years)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>"In the last 3 months" says how long; any other word of time may mean either.</summary>
    private Advice ForMonths(NameSyntax name)
    {
        const string In = "in ";
        const string InTheLast = "the last ";
        var (text, before) = (name.Text, name.Span.Start - In.Length);
        if (SomeOfMonths.Match(text) is { Success: true } some)
        {
            var written = $"{some.Groups[1].Value} of the last {some.Groups[2].Value} {some.Groups[3].Value}";
            return Advice.InPlace($"Write {Wording.Quoted("in " + written)}.", [written]);
        }

        return text.StartsWith(InTheLast, StringComparison.OrdinalIgnoreCase) && text.Length > InTheLast.Length && char.IsDigit(text[InTheLast.Length])
            && before >= 0 && source[new TextSpan(before, In.Length)].Equals(In, StringComparison.OrdinalIgnoreCase)
            ? Advice.Once(UsualSlips.HowLongOrCompared, new TextEdit(TextSpan.Between(before, name.Span.End), "for " + text.Substring(InTheLast.Length)))
            : UsualSlips.HowLongOrCompared;
    }

    /// <summary>Figures may come under areas that no group holds, so only a name that is nearly a known one is doubted.</summary>
    private void WarnOfUnlisted(NameSyntax name)
    {
        var listed = scope.Groups.Values.SelectMany(group => group.Areas).Distinct().ToArray();
        if (listed.All(area => NameKey.Of(area) != NameKey.Of(name.Text)) && Nearest.Of(name.Text, listed).FirstOrDefault() is { } near)
        {
            scope.Report(DiagnosticCatalogue.UnlistedArea, source, name.Span, name.Text, Advice.InPlace(near, [near], isSafe: false));
        }
    }

    private IReadOnlyList<string>? Report(NameSyntax name, Advice remedy)
    {
        scope.Report(DiagnosticCatalogue.NotAnArea, source, name.Span, name.Text, remedy);
        return null;
    }
}
