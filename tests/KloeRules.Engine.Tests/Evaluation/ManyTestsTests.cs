using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Tests.Evaluation;

public sealed class ManyTestsTests
{
    private const string Up = "significantly up vs previous 12 months";

    private static readonly Month December = new(2019, 12);

    /// <summary>A rise that chance hardly explains.</summary>
    private static readonly double?[] Drugs =
    [
        152, 149, 171, 147, 158, 134, 155, 150, 163, 146, 177, 151,
        167, 187, 155, 220, 171, 209, 161, 223, 192, 149, 203, 179,
    ];

    /// <summary>Up 7%, which is no more than its months vary anyway.</summary>
    private static readonly double?[] Robbery =
    [
        131, 104, 139, 98, 125, 147, 152, 111, 133, 119, 96, 138,
        136, 112, 154, 105, 140, 121, 128, 167, 109, 147, 124, 156,
    ];

    [Fact]
    public void A_test_that_is_alone_is_worth_what_it_says()
    {
        var finding = Assert.Single(Run([$"flag Drugs {Up}"], ("Drugs", "", Drugs)));

        Assert.Equal(new AmongTests(finding.Explanation!.Chance!.Value, 1), finding.AmongTests);
        Assert.InRange(finding.AmongTests!.Q, 0.0005, 0.0025);
        Assert.False(finding.AmongTests.CouldBeChance);
    }

    [Fact]
    public void Quiet_tests_count_among_the_many()
    {
        var findings = Run([$"flag Drugs {Up}", $"flag Robbery {Up}"], ("Drugs", "", Drugs), ("Robbery", "", Robbery));

        Assert.Equal([Verdict.Asked, Verdict.Quiet], findings.Select(finding => finding.Verdict));
        Assert.Equal(new AmongTests(findings[0].Explanation!.Chance!.Value * 2, 2), findings[0].AmongTests);
        Assert.Null(findings[1].AmongTests);
        Assert.Null(findings[1].Explanation);
    }

    [Fact]
    public void A_finding_among_very_many_that_show_nothing_could_be_chance()
    {
        var areas = Enumerable.Range(1, 199).Select(area => ("Drugs", $"Area {area}", Robbery)).Append(("Drugs", "Area 200", Drugs)).ToArray();

        var finding = Assert.Single(Run([$"flag Drugs {Up}"], areas), one => one.Verdict == Verdict.Asked);

        Assert.Equal(200, finding.AmongTests!.Tests);
        Assert.InRange(finding.AmongTests.Q, 0.10, 0.30);
        Assert.True(finding.AmongTests.CouldBeChance);
    }

    [Theory]
    [InlineData("flag Drugs significantly down vs previous 12 months")] // the same test, asked of the other side
    [InlineData("watch \"Again\" when Drugs significantly up vs previous 12 months and Drugs > 100")]
    [InlineData("flag Drugs significantly up vs previous 12 months for 2 months")] // the month before was for an earlier meeting
    public void The_same_test_is_counted_once(string other)
    {
        var findings = Run([$"flag Drugs {Up}", other], ("Drugs", "", Drugs));

        Assert.Equal(1, findings[0].AmongTests!.Tests);
        Assert.Equal(findings[0].Explanation!.Chance, findings[0].AmongTests!.Q);
    }

    [Fact]
    public void Different_tests_of_one_question_are_one_that_costs_as_much_as_all()
    {
        var findings = Run([$"flag Drugs {Up}", "flag Drugs significantly up vs previous month"], ("Drugs", "", Drugs));

        Assert.Equal(2, findings[0].AmongTests!.Tests);
        Assert.Equal(findings[0].Explanation!.Chance!.Value * 2, findings[0].AmongTests!.Q, 12);
    }

    [Fact]
    public void What_can_not_be_told_is_no_test()
    {
        var findings = Run([$"flag Drugs {Up}", $"flag Robbery {Up}"], ("Drugs", "", Drugs), ("Robbery", "", Robbery[12..]));

        Assert.Equal([Verdict.Asked, Verdict.CannotTell], findings.Select(finding => finding.Verdict));
        Assert.Equal(1, findings[0].AmongTests!.Tests);
    }

    [Theory]
    [InlineData("Drugs > 100", false)]
    [InlineData("Drugs > 100 or Drugs significantly up vs previous 12 months", false)] // holds whatever the test says
    [InlineData("Drugs > 100 and Drugs significantly up vs previous 12 months", true)]
    [InlineData("Drugs > 900 or Drugs significantly up vs previous 12 months", true)]
    [InlineData("Drugs > 100 and not (Drugs significantly down vs previous 12 months)", false)] // no test found anything
    public void Only_what_rests_on_a_test_can_be_chance(string condition, bool isTested)
    {
        var finding = Assert.Single(Run([$"flag \"It\" when {condition}"], ("Drugs", "", Drugs)));

        Assert.Equal((Verdict.Asked, isTested), (finding.Verdict, finding.AmongTests is not null));
    }

    [Fact]
    public void All_that_must_hold_is_as_doubtful_as_its_most_doubtful_part()
    {
        double?[] less = [.. Robbery[..12], .. Robbery[12..].Select(value => value * 1.3)];
        var findings = Run(
            [$"flag Drugs {Up}", $"flag Robbery {Up}", $"flag \"Both\" when Drugs {Up} and Robbery {Up}", $"flag \"Either\" when Drugs {Up} or Robbery {Up}"],
            ("Drugs", "", Drugs),
            ("Robbery", "", less));

        Assert.All(findings, finding => Assert.Equal(Verdict.Asked, finding.Verdict));
        Assert.NotEqual(findings[0].AmongTests!.Q, findings[1].AmongTests!.Q);
        Assert.Equal(Math.Max(findings[0].AmongTests!.Q, findings[1].AmongTests!.Q), findings[2].AmongTests!.Q);
        Assert.Equal(Math.Min(findings[0].AmongTests!.Q, findings[1].AmongTests!.Q), findings[3].AmongTests!.Q);
    }

    [Fact]
    public void Explaining_one_rule_says_the_same_as_the_run()
    {
        string[] rules = [$"flag Drugs {Up}", $"flag Robbery {Up}", "flag Robbery > 1,000"];
        var (pack, frame) = Given(rules, ("Drugs", "", Drugs), ("Robbery", "", Robbery));
        var compiled = Judged.Compiled(pack);

        var explained = pack.Rules.SelectMany(rule => Evaluator.Explain(compiled, rule, frame, December)).ToArray();

        Assert.Equal(
            Evaluator.Evaluate(compiled, frame, December).Findings.Select(finding => (finding.Rule.Id, finding.Verdict, finding.AmongTests)),
            explained.Select(finding => (finding.Rule.Id, finding.Verdict, finding.AmongTests)));
        Assert.All(explained, finding => Assert.NotNull(finding.Explanation));
    }

    private static IReadOnlyList<Finding> Run(string[] rules, params (string Measure, string Area, double?[] Months)[] figures)
    {
        var (pack, frame) = Given(rules, figures);
        return Judged.All(pack, frame, December);
    }

    private static (Language.Binding.Pack Pack, Measures.Series.Frame Frame) Given(string[] rules, params (string Measure, string Area, double?[] Months)[] figures)
    {
        var measures = figures.Select(one => one.Measure).Distinct().ToArray();
        var pack = Judged.Pack([.. measures.Select(measure => $"measure {measure}"), .. rules]);
        return (pack, Written.Frame([.. figures.Select(one =>
            Written.Months(pack.Measures.Single(measure => measure.Name == one.Measure), one.Area, December - (one.Months.Length - 1), one.Months))]));
    }
}
