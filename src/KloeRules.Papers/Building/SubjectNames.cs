using KloeRules.Engine.Verdicts;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Building;

/// <summary>Names what findings are about; the figures without an area get the name of the whole.</summary>
internal sealed class SubjectNames(string whole)
{
    public string AreaOf(string area) => area.Length == 0 ? whole : area;

    public Subject Of(Finding finding) =>
        new(new RuleName(finding.Rule.Id, finding.Rule.Title), finding.Measure.Name, AreaOf(finding.Area));
}
