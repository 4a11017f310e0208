using KloeRules.Language.Binding;

namespace KloeRules.Questions.Differences;

/// <summary>One question over the months.</summary>
/// <param name="Rule">The rule that asks, of the new pack where it has one.</param>
/// <param name="Area">Empty for the whole force.</param>
/// <param name="Months">One for each month, the earliest first.</param>
public sealed record QuestionDifference(Rule Rule, string Measure, string Area, IReadOnlyList<Standing> Months)
{
    public bool IsChanged => Months.Any(standing => standing is not (Standing.Absent or Standing.Same));

    public int Count(Standing standing) => Months.Count(one => one == standing);

    public int Moved => Count(Standing.Up) + Count(Standing.Down);
}
