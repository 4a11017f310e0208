using KloeRules.Language.Binding;
using KloeRules.Questions.Scoring;

namespace KloeRules.Questions.Meetings;

/// <summary>Which way a question that is asked again has gone, and the figures that show it.</summary>
/// <param name="Clauses">"87.1% then, 84.2% now"; "2 areas then, 3 now"</param>
internal sealed record Movement(SinceStatus Status, IReadOnlyList<string> Clauses)
{
    /// <param name="then">The question of then that lives on.</param>
    /// <param name="all">With others that live on in the same one; none where it was only a part of it, so that its breadth says nothing.</param>
    public static Movement Of(MeetingQuestion then, IReadOnlyList<MeetingQuestion> all, MeetingQuestion now, double steadyWithin)
    {
        var pair = ComparedFigures.Find(then, now);
        (int Then, int Now)[] breadth = all.Count == 0
            ? []
            :
            [
                (all.SelectMany(one => one.Figures).Select(figure => figure.Subject.Measure).Distinct().Count(), now.Figures.Select(figure => figure.Subject.Measure).Distinct().Count()),
                (all.SelectMany(one => one.Areas).DistinctBy(NameKey.Of).Count(), now.Areas.Count),
            ];
        int[] moves = [pair?.AdverseMove(steadyWithin) ?? 0, .. breadth.Select(one => Math.Sign(one.Now - one.Then)), Math.Sign(now.Severity - then.Severity)];
        return new Movement(
            now.Lead.Adverse == 0 ? SinceStatus.Continuing
            : moves.Contains(1) ? SinceStatus.Worse
            : moves.Contains(-1) ? SinceStatus.Easing
            : SinceStatus.Continuing,
            [
                .. (pair is not null ? pair.Words(now.Lead) : ComparedFigures.Side(then.Lead, now.Lead)) is { } figures ? new[] { figures } : [],
                .. breadth.Zip(["measure", "area"]).Where(one => one.First.Then != one.First.Now && one.First is { Then: > 0, Now: > 0 }).Select(one => SinceWords.HowMany(one.First.Then, one.First.Now, one.Second)),
                .. now.Severity != then.Severity ? new[] { $"severity {SeverityPart.Name(then.Severity)} then, {SeverityPart.Name(now.Severity)} now" } : [],
            ]);
    }
}
