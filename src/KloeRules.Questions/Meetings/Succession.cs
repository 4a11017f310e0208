namespace KloeRules.Questions.Meetings;

/// <summary>Which questions of now those of an earlier meeting live on in. Questions are known by their places in the two lists.</summary>
internal sealed class Succession
{
    private readonly int?[][] kinship;
    private readonly int?[] heirs;

    public Succession(IReadOnlyList<MeetingQuestion> then, IReadOnlyList<MeetingQuestion> now, Kinship kin)
    {
        kinship = [.. then.Select(earlier => now.Select(later => kin.Between(earlier, later)).ToArray())];
        heirs = [.. kinship.Select(row => Nearest(row))];
    }

    /// <summary>The question of now that an earlier one lives on in; null when it is gone.</summary>
    public int? HeirOf(int then) => heirs[then];

    /// <summary>The earlier questions that live on in one of now, the nearest first.</summary>
    public IReadOnlyList<int> ForebearsOf(int now) =>
        [.. Enumerable.Range(0, heirs.Length).Where(then => heirs[then] == now).OrderBy(then => kinship[then][now])];

    /// <summary>The earlier question that one of now was a part of, where that lives on in another; null when there is none.</summary>
    public int? SplitFrom(int now) => Nearest([.. kinship.Select(row => row[now])]);

    private static int? Nearest(IReadOnlyList<int?> kinship) =>
        Enumerable.Range(0, kinship.Count).Where(place => kinship[place] is not null).OrderBy(place => kinship[place]).Select(place => (int?)place).FirstOrDefault();
}
