namespace KloeRules.Questions.Meetings;

/// <summary>
/// Which questions of now those of an earlier meeting live on in. Questions are known by their places in the two lists. One that was asked at both meetings
/// takes in no other but what leads that other, for a measure that merely stands behind both says nothing of what became of it.
/// </summary>
internal sealed class Succession
{
    private readonly int?[][] kinship;
    private readonly int?[] heirs;

    public Succession(IReadOnlyList<MeetingQuestion> then, IReadOnlyList<MeetingQuestion> now, Kinship kin)
    {
        kinship = [.. then.Select(earlier => now.Select(later => kin.Between(earlier, later)).ToArray())];
        var kept = then.Select((_, earlier) => HasItself(kinship[earlier])).ToArray();
        var own = now.Select((_, later) => HasItself(kinship.Select(row => row[later]))).ToArray();
        foreach (var (earlier, later) in then.SelectMany((_, earlier) => now.Select((_, later) => (earlier, later))))
        {
            if (kinship[earlier][later] > 0
                && ((own[later] && !then[earlier].LivesIn(now[later])) || (kept[earlier] && !now[later].LivesIn(then[earlier]))))
            {
                kinship[earlier][later] = null;
            }
        }

        heirs = [.. kinship.Select(row => Nearest(row))];
    }

    /// <summary>The question of now that an earlier one lives on in; null when it is gone.</summary>
    public int? HeirOf(int then) => heirs[then];

    /// <summary>The earlier questions that live on in one of now, the nearest first.</summary>
    public IReadOnlyList<int> ForebearsOf(int now) =>
        [.. Enumerable.Range(0, heirs.Length).Where(then => heirs[then] == now).OrderBy(then => kinship[then][now])];

    /// <summary>The earlier question that one of now was a part of, where that lives on in another; null when there is none.</summary>
    public int? SplitFrom(int now) => Nearest([.. kinship.Select(row => row[now])]);

    private static bool HasItself(IEnumerable<int?> kinship) => kinship.Contains(0);

    private static int? Nearest(IReadOnlyList<int?> kinship) =>
        Enumerable.Range(0, kinship.Count).Where(place => kinship[place] is not null).OrderBy(place => kinship[place]).Select(place => (int?)place).FirstOrDefault();
}
