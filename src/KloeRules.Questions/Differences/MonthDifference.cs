using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Differences;

/// <summary>The questions of one month as two packs would ask them.</summary>
internal sealed class MonthDifference
{
    private readonly Dictionary<QuestionKey, Standing> standings = [];

    public MonthDifference(IReadOnlyList<Question> before, IReadOnlyList<Question> after)
    {
        var (old, now) = (ByKey(before), ByKey(after));
        var common = old.Keys.Where(now.ContainsKey).ToArray();
        var places = now.Keys.Where(old.ContainsKey).Select((key, place) => (key, place)).ToDictionary(one => one.key, one => one.place);
        foreach (var key in old.Keys.Where(key => !now.ContainsKey(key)))
        {
            standings[key] = Standing.Dropped;
        }

        foreach (var key in now.Keys.Where(key => !old.ContainsKey(key)))
        {
            standings[key] = Standing.Added;
        }

        for (var place = 0; place < common.Length; place++)
        {
            standings[common[place]] = Moved(old[common[place]], now[common[place]], place - places[common[place]]);
        }

        Questions = [.. now.Values, .. old.Values];
    }

    /// <summary>Every question of the month, the new pack's first.</summary>
    public IReadOnlyList<Question> Questions { get; }

    public Standing Of(QuestionKey key) => standings.GetValueOrDefault(key);

    private static Standing Moved(Question before, Question after, int places) =>
        before.IsAsked != after.IsAsked ? (after.IsAsked ? Standing.Up : Standing.Down)
        : places > 0 ? Standing.Up
        : places < 0 ? Standing.Down
        : Standing.Same;

    /// <summary>In rank order.</summary>
    private static Dictionary<QuestionKey, Question> ByKey(IEnumerable<Question> questions) =>
        questions.DistinctBy(QuestionKey.Of).ToDictionary(QuestionKey.Of);
}
