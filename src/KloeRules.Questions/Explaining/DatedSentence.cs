using System.Text.RegularExpressions;
using KloeRules.Engine.Emission;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Explaining;

/// <summary>A rule's sentence with real months: "for 3 months" becomes "in Nov 2022, Dec 2022 and Jan 2023".</summary>
public static partial class DatedSentence
{
    private const int MostListed = 4;

    /// <param name="asAt">The month judged; a measure that is published late is read that much earlier.</param>
    public static string Of(Rule rule, Month asAt)
    {
        var month = rule.Subjects.Count == 1 ? asAt - rule.Subjects[0].MonthsBehind : asAt;
        var dated = ConditionParts.AllOf(rule.Condition).SelectMany(part => Phrases(part, rule, month)).DistinctBy(phrase => phrase.Written).ToArray();
        return dated.Aggregate(rule.Sentence, (sentence, phrase) => sentence.Replace(phrase.Written, phrase.Dated, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the author wrote, and what it means this month. Nothing for a part that names no time.</summary>
    private static IEnumerable<(string Written, string Dated)> Phrases(Condition part, Rule rule, Month month) => part switch
    {
        Streak streak => [(OneLine.Of(streak.Written), "in " + All(month, streak.Months))],
        SomeMonths some => [(OneLine.Of(some.Written), $"in at least {some.AtLeast} of the months {Range(month, some.Months)}")],
        Since { First: { } first, IsAnyTime: false } since when first <= month && !(since.Last < month) => [(OneLine.Of(since.Written), "in " + All(month, month - first + 1))],
        Change change => Versus().Match(OneLine.Of(rule.Source[change.Span])) is { Success: true } match && Compared(change, month) is { } months
            ? [(match.Value, $"{match.Value} ({months})")]
            : [],
        DataCheck { State: DataState.NoData } data => [.. NoData().Matches(rule.Sentence).Select(match => (match.Value, "no data in " + All(month, data.Months)))],
        _ => [],
    };

    private static string? Compared(Change change, Month month) => change.Comparator switch
    {
        Comparator.PreviousMonth => $"{month} with {month - 1}",
        Comparator.Previous3Months => $"{Range(month, 3)} with {Range(month - 3, 3)}",
        Comparator.PreviousYear => $"{Range(month, 3)} with {Range(month - 12, 3)}",
        Comparator.Previous12Months => $"{Range(month, 12)} with {Range(month - 12, 12)}",
        Comparator.SameMonthLastYear => $"{month} with {month - 12}",
        Comparator.StatedMonths when change.Stated is { Months: 1 } stated => $"{month} with {stated.Last}",
        Comparator.StatedMonths when change.Stated is { } stated => $"{Range(month, stated.Months)} with {Range(stated.Last, stated.Months)}",
        _ => null,
    };

    private static string All(Month last, int months) => months > MostListed
        ? $"each month from {Range(last, months)}"
        : Sentence.List([.. Enumerable.Range(0, months).Select(i => (last - (months - 1) + i).ToString())]);

    private static string Range(Month last, int months) => $"{last - (months - 1)} to {last}";

    /// <summary>What stands behind the movement and its amount, to the end of the judgement.</summary>
    [GeneratedRegex(@"\b(vs|versus|against|compared (with|to))\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Versus();

    [GeneratedRegex(@"no data for \w+ (months?|quarters?|years?)", RegexOptions.IgnoreCase)]
    private static partial Regex NoData();
}
