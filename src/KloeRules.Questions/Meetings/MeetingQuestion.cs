using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Scoring;

namespace KloeRules.Questions.Meetings;

/// <summary>A question as a meeting had it: all that a later meeting needs to know it again and to say what became of it.</summary>
/// <param name="Rank">Its place in the list.</param>
/// <param name="IsAsked">False when it stood below the line.</param>
/// <param name="StandsAlone">A question that is never merged or folded, and lives on under its own key only.</param>
public sealed record MeetingQuestion(int Rank, bool IsAsked, string Title, Severity Severity, bool StandsAlone)
{
    /// <summary>Every finding behind it, the one that asked first.</summary>
    public required IReadOnlyList<AskedFinding> Findings { get; init; }

    /// <summary>The areas that it was about; none for the whole alone.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>The figures as printed under it.</summary>
    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }

    public QuestionKey Key => Findings[0].Key;

    internal IEnumerable<AskedFigure> Figures => Findings.SelectMany(finding => finding.Figures);

    internal AskedFigure Lead => Findings[0].Figures[0];

    /// <summary>All measures in areas that it said anything of.</summary>
    internal IEnumerable<(string Measure, string Area)> Subjects =>
        Findings.Select(finding => finding.Subject).Concat(Figures.Select(figure => figure.Subject)).Distinct();

    /// <summary>What leads it is also asked by the other.</summary>
    internal bool LivesIn(MeetingQuestion other) => other.Has(Key) || other.Subjects.Contains(Findings[0].Subject);

    internal bool Has(QuestionKey finding) => Findings.Any(one => one.Key == finding);

    public static MeetingQuestion Of(Question question, RunFindings run) =>
        new(question.Rank, question.IsAsked, question.Title, SeverityPart.SeverityIn(question.Parts), question.Lead.Rule.StandsAlone)
        {
            Findings = [.. question.Findings.Select(finding => AskedFinding.Of(finding, run))],
            Areas = [.. question.Findings.SelectMany(finding => AreasAsked.Of(Questions.Findings.Evidence.Of(finding, run))).DistinctBy(NameKey.Of)],
            Evidence = question.Evidence,
        };
}
