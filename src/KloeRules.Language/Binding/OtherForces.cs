using KloeRules.Language.Diagnostics;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Says whether a measure can be held against figures of other forces.</summary>
internal static class OtherForces
{
    public const string NationalExample = "Name the area that it has in the data under the pack statement, such as: national \"England and Wales\"";

    public static Complaint? CheckNational(Measure measure, PackSettings settings) => settings.National is null
        ? new Complaint(
            DiagnosticCatalogue.NoOthers,
            "no national figure is declared",
            "a national figure",
            "none",
            NationalExample)
        : CheckSize(measure);

    /// <summary>Totals and stocks grow with the size of what they are counted in.</summary>
    public static Complaint? CheckSize(Measure measure) => measure.Unit.Statistic is Statistic.Total or Statistic.Snapshot
        ? new Complaint(DiagnosticCatalogue.GrowsWithSize, "it grows with the size of a force or area", measure.Name, UnitText.Of(measure.Unit))
        : null;
}
