using KloeRules.Engine.Chance;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Chance;

public sealed class ChanceOfRunTests
{
    private static readonly Month Last = new(2023, 12);

    private static readonly double?[] Moving = [.. Enumerable.Range(0, 36).Select(i => (double?)(100 + (i * 7 % 13)))];

    [Fact]
    public void The_order_of_rules_and_of_series_changes_no_number()
    {
        string[] rules = ["flag Crime > 108", "flag Crime outside its limits", "watch Calls up > 2% vs previous month"];
        var usual = Of([.. rules], ["Crime", "Calls"]);
        var turned = Of([.. rules.Reverse()], ["Calls", "Crime"]);

        Assert.Equal((usual.Expected, usual.StandardError), (turned.Expected, turned.StandardError));
        Assert.Equal(usual.Rules.Select(rule => rule.Expected), turned.Rules.Reverse().Select(rule => rule.Expected));
        Assert.True(usual.Expected > 0);
    }

    [Fact]
    public void The_same_run_gives_the_same_and_another_seed_nearly_the_same()
    {
        var compiled = Compiled("flag Crime > 106", "flag Calls > 106");
        var run = Evaluator.Evaluate(compiled, Frame(compiled, "Crime", "Calls"), Last);

        Assert.Equal(ChanceOfRun.Of(compiled, run).Expected, ChanceOfRun.Of(compiled, run).Expected);
        Assert.InRange(ChanceOfRun.Of(compiled, run, seed: "another").Expected!.Value, ChanceOfRun.Of(compiled, run).Expected!.Value - 0.2, ChanceOfRun.Of(compiled, run).Expected!.Value + 0.2);
    }

    [Fact]
    public void Another_unit_of_the_line_gives_the_same()
    {
        var (minutes, hours) = (Of(["flag Time > 90m"], ["Time"], 50), Of(["flag Time > 1.5h"], ["Time"], 50));

        Assert.Equal(minutes.Expected, hours.Expected);
        Assert.InRange(minutes.Expected!.Value, 0.05, 0.95);
    }

    [Fact]
    public void Only_flags_are_counted_together()
    {
        var chance = Of(["flag Crime > 106", "watch Crime > 106", "commend Crime > 1"], ["Crime"]);

        Assert.Equal(chance.Rules[0].Expected, chance.Expected);
        Assert.Equal(1, chance.Rules[2].Expected);
        Assert.Equal(chance.Rules[0].Asked, chance.Asked);
    }

    [Fact]
    public void What_can_not_be_said_says_why()
    {
        var chance = Of(["flag Crime > 1", "flag Crime has no data for 2 months", "claim \"So few crimes\" is Crime below 1"], ["Crime"], figures: [9, 11, 12]);

        Assert.Equal([NoChance.TooFewMonths, NoChance.StateOfData, NoChance.Claim], chance.Rules.Select(rule => rule.WhyNone!.Value));
        Assert.Null(chance.Expected);
        Assert.Equal((1, 0, 0), (chance.Asked, chance.Covered, chance.Remakes));
        Assert.Equal([new Untold(NoChance.TooFewMonths, 1)], chance.Untold);
    }

    [Fact]
    public void A_rule_about_nothing_expects_nothing() => Assert.Equal(0, Of(["flag any measure will consistently miss its target"], ["Crime"]).Rules[0].Expected);

    [Fact]
    public void A_figure_that_never_moves_is_itself_when_nothing_changes()
    {
        var chance = Of(["flag Crime > 5", "flag Calls > 108"], ["Crime", "Calls"], figures: Moving, still: "Crime");

        Assert.Equal((1, 1.0), (chance.Rules[0].Asked, chance.Rules[0].Expected));
    }

    [Fact]
    public void Few_judgements_are_made_again_more_often_than_many()
    {
        Assert.Equal(200, Of(["flag Crime > 106"], ["Crime"]).Remakes);
        Assert.Equal(187, Of([.. Enumerable.Range(0, 400).Select(i => $"flag Crime > {i}")], ["Crime"]).Remakes);
    }

    private static RunChance Of(string[] rules, string[] measures, double times = 1, double?[]? figures = null, string still = "")
    {
        var compiled = Compiled(rules);
        return ChanceOfRun.Of(compiled, Evaluator.Evaluate(compiled, Frame(compiled, measures, times, figures ?? Moving, still), Last));
    }

    private static CompiledPack Compiled(params string[] rules) => Judged.Compiled(Judged.Pack(
        ["measure Crime", "  unit count", "measure Calls", "  unit count", "measure Time", "  unit duration, mean", .. rules]));

    private static Frame Frame(CompiledPack compiled, params string[] measures) => Frame(compiled, measures, 1, Moving, "");

    private static Frame Frame(CompiledPack compiled, string[] measures, double times, double?[] figures, string still) => Written.Frame([.. measures.Select(name =>
        Written.Months(compiled.Pack.Names.Find(name)!, "", Last - (figures.Length - 1), [.. figures.Select(figure => name == still ? 7 : times * figure)]))]);
}
