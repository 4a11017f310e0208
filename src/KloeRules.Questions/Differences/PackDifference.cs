using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Differences;

/// <summary>What a change to a pack does to the questions, month by month, each month judged on what was known by then.</summary>
/// <param name="Questions">Those that either version ever has, in the order of the new pack's rules and then of the old one's.</param>
/// <param name="NewRules">Ids of rules that only the new version has.</param>
/// <param name="GoneRules">Rules that only the old version has.</param>
public sealed record PackDifference(
    Month First, Month Last, IReadOnlyList<QuestionDifference> Questions, IReadOnlyList<Rule> NewRules, IReadOnlyList<Rule> GoneRules)
{
    public int Months => Last - First + 1;

    public int Added => Questions.Sum(question => question.Count(Standing.Added));

    public int Dropped => Questions.Sum(question => question.Count(Standing.Dropped));

    public int Moved => Questions.Sum(question => question.Moved);

    public static PackDifference Of(PackVersion before, PackVersion after, Month last, int months)
    {
        var first = last - (months - 1);
        var compared = Enumerable.Range(0, months).Select(i => new MonthDifference(before.QuestionsAt(first + i), after.QuestionsAt(first + i))).ToArray();
        var places = PlacesOf(after.Compiled.Pack.Rules.Concat(before.Compiled.Pack.Rules));
        return new PackDifference(
            first,
            last,
            [
                .. compared
                    .SelectMany(month => month.Questions)
                    .DistinctBy(QuestionKey.Of)
                    .OrderBy(question => places[question.Lead.Rule.Id])
                    .ThenBy(question => question.Lead.Measure.Name, StringComparer.Ordinal)
                    .ThenBy(question => question.Lead.Area, StringComparer.Ordinal)
                    .Select(question => Of(question, compared)),
            ],
            [.. after.Compiled.Pack.Rules.Where(rule => !before.Has(rule.Id))],
            [.. before.Compiled.Pack.Rules.Where(rule => !after.Has(rule.Id))]);
    }

    private static QuestionDifference Of(Question question, MonthDifference[] months) => new(
        question.Lead.Rule,
        question.Lead.Measure.Name,
        question.Lead.Area,
        [.. months.Select(month => month.Of(QuestionKey.Of(question)))]);

    private static Dictionary<string, int> PlacesOf(IEnumerable<Rule> rules) =>
        rules.DistinctBy(rule => rule.Id).Select((rule, place) => (rule.Id, place)).ToDictionary(one => one.Id, one => one.place, StringComparer.Ordinal);
}
