using KloeRules.Engine.Chance;
using KloeRules.Language.Binding;
using KloeRules.Measures.Reading;
using KloeRules.Papers.Charts;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Model;

/// <summary>Everything that a meeting paper says, before any format. Figures are already in words; nothing here depends on a clock or a machine.</summary>
public sealed record Paper(Heading Heading, Counts Counts, RunRecord Run)
{
    /// <summary>What each part of a score weighs.</summary>
    public ScoreWeights Weights { get; init; } = ScoreWeights.Usual;

    /// <summary>All questions in rank order.</summary>
    public required IReadOnlyList<PaperQuestion> Questions { get; init; }

    public required IReadOnlyList<PaperRemark> Commendations { get; init; }

    public required IReadOnlyList<PaperRemark> Warnings { get; init; }

    /// <summary>Every claim that was checked, whether it holds or not.</summary>
    public required IReadOnlyList<CheckedClaim> Claims { get; init; }

    /// <summary>What got worse and no claim is about.</summary>
    public required IReadOnlyList<UnmentionedMovement> Unmentioned { get; init; }

    /// <summary>What has become of the questions of an earlier meeting; null when they were not held against one.</summary>
    public SinceLast? Since { get; init; }

    /// <summary>Questions of earlier meetings that wait for something and that these figures do not raise.</summary>
    public IReadOnlyList<Recollection> Outstanding { get; init; } = [];

    /// <summary>How many actions were promised to meetings that no rule of the pack is about.</summary>
    public int UnjudgedActions { get; init; }

    /// <summary>Notes on the data that bear on nothing asked.</summary>
    public required IReadOnlyList<PaperRemark> Notes { get; init; }

    public required IReadOnlyList<BuildingRemark> Building { get; init; }

    public required IReadOnlyList<UntoldRemark> CannotTell { get; init; }

    public required IReadOnlyList<RemovedFinding> Removed { get; init; }

    /// <summary>A row for each measure and area in catalogue order, those without data included.</summary>
    public required IReadOnlyList<ScorecardRow> Scorecard { get; init; }

    /// <summary>Where all measures stand between variation and assurance; null where that can't be said.</summary>
    public MatrixChart? Matrix { get; init; }

    public required IReadOnlyList<RuleTally> Rules { get; init; }

    public required IReadOnlyList<DataProblem> DataProblems { get; init; }

    /// <summary>How many findings could be ordinary variation; null where that was not worked out.</summary>
    public required RunChance? Chance { get; init; }

    /// <summary>The questions above the line, which are printed in full.</summary>
    public IEnumerable<PaperQuestion> Asked => Questions.Where(question => question.IsAsked);

    /// <summary>The questions below the line, of which only titles are printed.</summary>
    public IEnumerable<PaperQuestion> BelowTheLine => Questions.Where(question => !question.IsAsked);

    /// <summary>Rules that failed while they were judged; a reader must never take them for quiet.</summary>
    public IEnumerable<RemovedFinding> Failed => Removed.Where(one => one.Step == RemovalStep.Broken);
}
