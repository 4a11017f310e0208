using KloeRules.Cli.Output;
using KloeRules.Language.Binding;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Differences;

namespace KloeRules.Cli.Differences;

/// <summary>Prints what a change to a pack does to the questions, rule by rule.</summary>
/// <param name="whole">What the whole force is called.</param>
internal sealed class DifferenceReport(PackDifference difference, string whole)
{
    private const string Legend = "+ added, - dropped, ^ moved up, v moved down, = the same, . not asked";

    public void Write(string format)
    {
        switch (format)
        {
            case "json":
                WriteJson();
                break;
            case "markdown":
                WriteMarkdown();
                break;
            default:
                WriteText();
                break;
        }
    }

    private IEnumerable<QuestionDifference> Changed => difference.Questions.Where(question => question.IsChanged);

    private string Summary =>
        $"{CountWords.Of(difference.Months, "month")} to {difference.Last}: {Of(difference.Added, difference.Dropped, difference.Moved)}; "
        + $"{CountWords.Of(difference.NewRules.Count, "new rule")}, {CountWords.Of(difference.GoneRules.Count, "rule")} gone.";

    private void WriteText()
    {
        Console.Out.WriteLine($"{difference.First} to {difference.Last}, one sign a month: {Legend}");
        foreach (var rule in Changed.GroupBy(question => question.Rule.Id))
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine($"{rule.First().Rule.Title}{Whether(rule.First().Rule)}");
            Console.Out.WriteLine("  " + Of(rule.Sum(one => one.Count(Standing.Added)), rule.Sum(one => one.Count(Standing.Dropped)), rule.Sum(one => one.Moved)));
            foreach (var question in rule)
            {
                Console.Out.WriteLine($"  {Strip(question)}  {question.Measure}, {AreaOf(question)}");
            }
        }

        foreach (var rule in difference.NewRules.Concat(difference.GoneRules).Where(rule => Changed.All(question => question.Rule.Id != rule.Id)))
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine($"{rule.Title}{Whether(rule)}");
            Console.Out.WriteLine("  no question of its own in these months");
        }

        Console.Out.WriteLine();
        Console.Out.WriteLine(Summary);
    }

    private void WriteMarkdown()
    {
        Console.Out.WriteLine(Summary);
        MarkdownTable.Write(
            ["Rule", "Measure", "Area", $"{difference.First} to {difference.Last}", "Added", "Dropped", "Moved"],
            Changed.Select(question => new[]
            {
                question.Rule.Title + Whether(question.Rule),
                question.Measure,
                AreaOf(question),
                Strip(question),
                $"{question.Count(Standing.Added)}",
                $"{question.Count(Standing.Dropped)}",
                $"{question.Moved}",
            }));
        Console.Out.WriteLine();
        Console.Out.WriteLine($"One sign a month: {Legend}.");
    }

    private void WriteJson() => JsonOutput.Write(new
    {
        First = difference.First.ToIsoString(),
        Last = difference.Last.ToIsoString(),
        difference.Months,
        difference.Added,
        difference.Dropped,
        difference.Moved,
        NewRules = difference.NewRules.Select(rule => rule.Id),
        GoneRules = difference.GoneRules.Select(rule => rule.Id),
        Questions = Changed.Select(question => new
        {
            Rule = question.Rule.Id,
            question.Rule.Title,
            question.Measure,
            question.Area,
            Strip = Strip(question),
            Added = question.Count(Standing.Added),
            Dropped = question.Count(Standing.Dropped),
            question.Moved,
        }),
    });

    private static string Of(int added, int dropped, int moved) =>
        added + dropped + moved == 0 ? "no question changed" : $"{CountWords.Of(added)} added, {CountWords.Of(dropped)} dropped, {CountWords.Of(moved)} moved";

    private string Whether(Rule rule) =>
        difference.NewRules.Any(other => other.Id == rule.Id) ? " (new rule)"
        : difference.GoneRules.Any(other => other.Id == rule.Id) ? " (rule gone)"
        : "";

    private string AreaOf(QuestionDifference question) => question.Area.Length == 0 ? whole : question.Area;

    private static string Strip(QuestionDifference question) => string.Concat(question.Months.Select(standing => standing switch
    {
        Standing.Added => '+',
        Standing.Dropped => '-',
        Standing.Up => '^',
        Standing.Down => 'v',
        Standing.Same => '=',
        _ => '.',
    }));
}
