namespace KloeRules.Papers.Model;

/// <summary>What the register holds of a question at the meeting.</summary>
/// <param name="Reference">By which the register's verbs know it.</param>
/// <param name="Title">As it was last asked.</param>
/// <param name="State">In a word or two: "holding", "action open".</param>
/// <param name="RankBefore">Its rank when it was last asked at an earlier meeting; null when that is not known.</param>
/// <param name="IsOverdue">It waits for an answer for three meetings, for one that was promised for an earlier day, or its action is past its date.</param>
/// <param name="Lines">When it was asked, what was answered, what was promised.</param>
public sealed record Recollection(string Reference, string Title, string State, int? RankBefore, bool IsOverdue, IReadOnlyList<string> Lines);
