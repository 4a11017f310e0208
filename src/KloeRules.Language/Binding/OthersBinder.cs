using System.Globalization;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Looks up whom a signal holds a figure against: peers, all forces, the country, the areas of a group, one area.</summary>
internal sealed class OthersBinder(BindingScope scope, SourceText source, RuleParts parts)
{
    private const string AreaExample = "Declare them in a statement such as: group LPAs is Swindon, County";

    /// <summary>The areas that a rule is judged in when it begins with the signal and says no other; null for every area there is.</summary>
    public IReadOnlyList<string>? AreasOf(SignalSyntax signal) => signal.Group?.Text switch
    {
        null => null,
        _ when signal.Kind == SignalKind.VariesBetween => [""],
        Others.Peers or Others.Forces or Others.National => [""],
        var name when Find(name) is { } group => group.Areas,
        _ => [""],
    };

    /// <summary>The position of the group in the rule; null when it was reported.</summary>
    /// <param name="area">The area that the signal is said of; empty for the whole.</param>
    /// <param name="ofNone">The signal is said of measures of which none is left, so that nobody need be declared.</param>
    public int? PositionOf(SignalSyntax signal, string area, bool ofNone) =>
        ofNone && OtherForces.WhomOf(signal) is { } whom ? Position(new AreaGroup(whom, []))
        : GroupOf(signal, area) is { } group && CheckSize(signal, group, area) ? Position(group)
        : null;

    private int Position(AreaGroup group)
    {
        var known = parts.Groups.FindIndex(one => one.Name == group.Name);
        if (known >= 0)
        {
            return known;
        }

        parts.Groups.Add(group);
        return parts.Groups.Count - 1;
    }

    private AreaGroup? GroupOf(SignalSyntax signal, string area)
    {
        if (OtherForces.WhomOf(signal) is { } whom)
        {
            return OtherForces.Find(whom, scope, source, signal.Span);
        }

        switch (signal.Group?.Text)
        {
            case null:
                return scope.Groups.Values.FirstOrDefault(group => group.Areas.Any(one => NameKey.Of(one) == NameKey.Of(area)))
                    ?? Missing(signal, "other areas", area.Length == 0 ? "no group to look in" : $"no group that holds {area}", AreaExample);
            case var name when name.StartsWith(Others.Area, StringComparison.Ordinal):
                var other = name.Substring(Others.Area.Length);
                return new AreaGroup(other, [other]);
            case var name:
                return Find(name) ?? Unknown(signal.Group, name);
        }
    }

    /// <summary>A declared group; "areas" means the only one there is.</summary>
    private AreaGroup? Find(string name) =>
        scope.Groups.TryGetValue(NameKey.Of(name), out var group) ? group
        : NameKey.Of(name) == NameKey.Of("areas") && scope.Groups.Count == 1 ? scope.Groups.Values.First()
        : null;

    private AreaGroup? Unknown(NameSyntax written, string name)
    {
        var groups = scope.Groups.Values.Select(known => known.Name).ToArray();
        scope.Report(
            DiagnosticCatalogue.UnknownGroup,
            source,
            written.Span,
            name,
            BindingScope.Remedy(name, groups, groups, "group", "groups", "each has a group statement"));
        return null;
    }

    /// <summary>"Of 42 forces" must be as many as are declared.</summary>
    private bool CheckSize(SignalSyntax signal, AreaGroup group, string area)
    {
        if (signal.Kind is not (SignalKind.RankedAmong or SignalKind.RankedBeyond))
        {
            return true;
        }

        const int FewestForQuarters = 3;
        var others = CountOthers(group, area);
        var asked = signal.Total is { Value: var total } ? (int)total - 1
            : double.IsNaN(signal.Numbers[0].Value) ? Math.Max(others, FewestForQuarters)
            : others;
        if (asked == others)
        {
            return true;
        }

        var declared = others.ToString(CultureInfo.InvariantCulture);
        Missing(signal, $"{asked.ToString(CultureInfo.InvariantCulture)} others", declared, OtherForces.Example(Others.Forces));
        return false;
    }

    /// <summary>How many areas of the group are others than the one judged.</summary>
    public static int CountOthers(AreaGroup group, string area) => group.Areas.Count(one => NameKey.Of(one) != NameKey.Of(area));

    private AreaGroup? Missing(SignalSyntax signal, string whom, string declared, string remedy)
    {
        scope.Report(DiagnosticCatalogue.NoOthers, source, signal.Span, whom, declared, remedy);
        return null;
    }
}
