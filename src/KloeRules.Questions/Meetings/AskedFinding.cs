using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Meetings;

/// <summary>One finding behind a question, as a meeting saw it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Area">Empty for the whole.</param>
/// <param name="Figures">What was judged, that of the measure shown first; of a family also those of the other members.</param>
public sealed record AskedFinding(string Rule, string Measure, string Area, IReadOnlyList<AskedFigure> Figures)
{
    public QuestionKey Key => new(Rule, Subject.Measure, Subject.Area);

    internal (string Measure, string Area) Subject => (NameKey.Of(Measure), NameKey.Of(Area));

    internal static AskedFinding Of(Finding finding, RunFindings run)
    {
        var evidence = Evidence.Of(finding, run);
        return new AskedFinding(
            finding.Rule.Id,
            finding.Measure.Name,
            finding.Area,
            [AskedFigure.Of(evidence), .. evidence.OtherMembers.Select(one => AskedFigure.Of(one.Member.Measure, one.Member.Area, one.Judged))]);
    }
}
