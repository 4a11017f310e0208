using KloeRules.Questions.Differences;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Meetings;

/// <summary>Says of each question what has become of it since an earlier meeting. Ranks, scores and the line stay as they are.</summary>
public static class LastMeeting
{
    /// <param name="version">The pack of now, and the figures that are known today as at any month.</param>
    public static RankedQuestions Compare(RankedQuestions now, EarlierMeeting earlier, PackVersion version)
    {
        var then = InOrder(earlier.Questions);
        var standing = now.Questions.Select(question => MeetingQuestion.Of(question, now.Run)).ToArray();
        var succession = new Succession(then, standing, new Kinship(now.Run.Pack));
        var steady = now.Run.Pack.Settings.SteadyWithin;
        var since = standing.Select((question, place) => Since(question, now.Questions[place], place)).ToArray();
        var departures = new Departures(now, earlier.Month, version);
        return now with
        {
            Questions = [.. now.Questions.Zip(since, (question, one) => question with { Since = one })],
            Since = new SinceMeeting(earlier.Month, [.. then.Select((question, place) => succession.HeirOf(place) is { } heir
                ? new EarlierOutcome(question, since[heir].Status, standing[heir].Key, since[heir].Text)
                : departures.Of(question))]),
        };

        QuestionSince Since(MeetingQuestion question, Question asked, int place)
        {
            var forebears = succession.ForebearsOf(place).Select(forebear => then[forebear]).ToArray();
            if (forebears is [var nearest, .. var others])
            {
                var movement = Movement.Of(nearest, forebears, question, steady);
                return new QuestionSince(movement.Status, nearest, SinceWords.Sentence(
                    [.. movement.Clauses, .. SinceWords.Otherwise(nearest, question, asked.Lead.Rule.Title), .. others.Select(SinceWords.TakesIn)],
                    "asked then and now"));
            }

            if (succession.SplitFrom(place) is not { } split)
            {
                return new QuestionSince(SinceStatus.New, null, $"Not asked in {earlier.Month.ToLongString()}.");
            }

            var whole = then[split];
            var part = Movement.Of(whole, [], question, steady);
            return new QuestionSince(part.Status, whole, SinceWords.Sentence([.. part.Clauses, $"then part of “{whole.Title}”"], ""));
        }
    }

    /// <summary>Two papers of the same questions are read alike, in whichever order they list those that share a place.</summary>
    private static MeetingQuestion[] InOrder(IEnumerable<MeetingQuestion> questions) =>
        [.. questions
            .OrderBy(question => question.Rank)
            .ThenBy(question => question.Key.Rule, StringComparer.Ordinal)
            .ThenBy(question => question.Key.Measure, StringComparer.Ordinal)
            .ThenBy(question => question.Key.Area, StringComparer.Ordinal)];
}
