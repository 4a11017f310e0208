using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing.Signals;
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

    /// <summary>The peers, all forces, or the country; null when the pack names none, which is reported.</summary>
    public static AreaGroup? Find(string whom, BindingScope scope, SourceText source, TextSpan span)
    {
        var settings = scope.Settings;
        IReadOnlyList<string> areas = whom switch
        {
            Others.National => settings.National is { } country ? [country] : [],
            Others.Peers => settings.Peers,
            _ => [.. settings.Peers.Concat(settings.Forces).Distinct()],
        };
        if (areas.Count > 0)
        {
            return new AreaGroup(whom, areas);
        }

        var (figures, declared, remedy) = whom switch
        {
            Others.National => ("a national figure", "none", NationalExample),
            Others.Peers => ("the figures of peers", "no peers", Example(Others.Peers)),
            _ => ("the figures of other forces", "no forces", Example(Others.Forces)),
        };
        scope.Report(DiagnosticCatalogue.NoOthers, source, span, figures, declared, remedy);
        return null;
    }

    /// <summary>How to name other forces.</summary>
    public static string Example(string clause) =>
        $"Name them as the data does under the pack statement, such as: {clause} are \"Force A\", \"Force B\"";

    /// <summary>Totals and stocks grow with the size of what they are counted in.</summary>
    public static Complaint? CheckSize(Measure measure) => measure.Unit.Statistic is Statistic.Total or Statistic.Snapshot
        ? new Complaint(DiagnosticCatalogue.GrowsWithSize, "it grows with the size of a force or area", measure.Name, UnitText.Of(measure.Unit))
        : null;
}
