using KloeRules.Engine.Verdicts;
using KloeRules.Questions.Claims;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Model;

/// <summary>A commendation or an early warning.</summary>
public sealed record PaperRemark(Subject Subject, string Title, string Text);

/// <summary>A sentence of a report, held against the figures.</summary>
/// <param name="Source">Who said it and where; null when the pack does not say.</param>
public sealed record CheckedClaim(Subject Subject, ClaimVerdict Verdict, string? Source, string Sentence, string Text);

/// <summary>A rule that held in the latest <paramref name="Run"/> of the <paramref name="Needed"/> months it needs.</summary>
public sealed record BuildingRemark(Subject Subject, int Run, int Needed, string Text);

/// <summary>A judgement that the data does not allow.</summary>
public sealed record UntoldRemark(Subject Subject, UnknownReason Reason, string Text);

/// <summary>A finding that did not become a question of its own.</summary>
public sealed record RemovedFinding(Subject Subject, RemovalStep Step, string Title, string Reason);
