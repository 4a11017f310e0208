using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Papers.Building;
using KloeRules.Papers.Model;
using KloeRules.Questions.Meetings;

namespace KloeRules.Papers.Tests.Samples;

/// <summary>The sample held against a meeting of November 2022, with one question of every kind.</summary>
/// <param name="text">Put over every text that a user could have written.</param>
internal sealed class SampleSince(Func<string, string>? text = null)
{
    private static readonly Month November = new(2022, 11);

    private readonly Func<string, string> text = text ?? (words => words);

    public static Paper Paper { get; } = new SampleSince().Build();

    public Paper Build()
    {
        var sample = new Sample(text);
        var ranked = sample.Ranked();
        QuestionSince[] since =
        [
            new(SinceStatus.Worse, Then(3, true, "Priority response is drifting"), text("1 hour 25 minutes then, 1 hour 39 minutes now.")),
            new(SinceStatus.New, null, "Not asked in November 2022."),
            new(SinceStatus.Continuing, Then(12, false, "Callers give up waiting"), text("Still 13.4%.")),
        ];
        return PaperBuilder.Build(
            ranked with
            {
                Questions = [.. ranked.Questions.Zip(since, (question, one) => question with { Since = one })],
                Since = new SinceMeeting(
                    November,
                    [
                        new(since[0].Earlier!, SinceStatus.Worse, default(Questions.Differences.QuestionKey), since[0].Text),
                        new(Then(1, true, "Summons take longer"), SinceStatus.NoLongerJudged, null, text("90 days then. Whether it still holds can't be told. No figures were supplied.")),
                        new(Then(2, true, "Burglary is high"), SinceStatus.Cleared, null, text("30 then, 8 now, 2 short of the 10 line.")),
                        new(since[2].Earlier!, SinceStatus.Continuing, default(Questions.Differences.QuestionKey), since[2].Text),
                    ]),
            },
            sample.Run(),
            chance: null);
    }

    private MeetingQuestion Then(int rank, bool isAsked, string title) => new(rank, isAsked, text(title), Severity.Medium, false)
    {
        Findings = [new("rule", text("Burglary"), "", [new(text("Burglary"), "", November, 1, 30, "30", [text("data.csv") + ", row 2, column 3"])])],
        Areas = [],
        Evidence = [],
    };
}
