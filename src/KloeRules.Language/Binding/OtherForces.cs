using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Says whether a measure can be held against figures of other forces.</summary>
internal static class OtherForces
{
    private const string NationalExample = "Name the area that it has in the data under the pack statement, such as: national \"England and Wales\"";

    public static Complaint? CheckNational(Measure measure, PackSettings settings) => settings.National is null
        ? new Complaint(
            DiagnosticCatalogue.NoOthers,
            "no national figure is declared",
            "a national figure",
            "none",
            NationalExample)
        : CheckSize(measure);

    /// <summary>Null unless the signal looks for other forces of which the pack names none.</summary>
    public static Complaint? CheckDeclared(SignalSyntax signal, PackSettings settings) =>
        WhomOf(signal) is { } whom && AreasOf(whom, settings).Count == 0
            ? new Complaint(DiagnosticCatalogue.NoOthers, $"the pack declares {Undeclared(whom).InBrief}", Undeclared(whom).Arguments)
            : null;

    /// <summary>The peers, all forces or the country, if it is one of them that the signal looks for.</summary>
    public static string? WhomOf(SignalSyntax signal) => signal.Group?.Text switch
    {
        null when signal.Kind is SignalKind.RankedAmong or SignalKind.RankedBeyond => Others.Peers,
        Others.Peers or Others.Forces or Others.National => signal.Group.Text,
        _ => null,
    };

    /// <summary>The peers, all forces, or the country; null when the pack names none, which is reported.</summary>
    public static AreaGroup? Find(string whom, BindingScope scope, SourceText source, TextSpan span)
    {
        var areas = AreasOf(whom, scope.Settings);
        if (areas.Count > 0)
        {
            return new AreaGroup(whom, areas);
        }

        scope.Report(DiagnosticCatalogue.NoOthers, source, span, Undeclared(whom).Arguments);
        return null;
    }

    private static IReadOnlyList<string> AreasOf(string whom, PackSettings settings) => whom switch
    {
        Others.National => settings.National is { } country ? [country] : [],
        Others.Peers => settings.Peers,
        _ => [.. settings.Peers.Concat(settings.Forces).Distinct()],
    };

    private static (string InBrief, object[] Arguments) Undeclared(string whom) => whom switch
    {
        Others.National => ("no national figure", ["a national figure", "none", NationalExample]),
        Others.Peers => ("no peers", ["the figures of peers", "no peers", Example(Others.Peers)]),
        _ => ("no forces", ["the figures of other forces", "no forces", Example(Others.Forces)]),
    };

    /// <summary>How to name other forces.</summary>
    public static string Example(string clause) =>
        $"Name them as the data does under the pack statement, such as: {clause} are \"Force A\", \"Force B\"";

    /// <summary>Totals and stocks grow with the size of what they are counted in.</summary>
    public static Complaint? CheckSize(Measure measure) => measure.Unit.Statistic is Statistic.Total or Statistic.Snapshot
        ? new Complaint(DiagnosticCatalogue.GrowsWithSize, "it grows with the size of a force or area", measure.Name, UnitText.Of(measure.Unit))
        : null;
}
