using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>A rule that fails takes no other rule with it.</summary>
public sealed class BrokenRuleTests
{
    private static readonly Month January = new(2023, 1);
    private static readonly Measure Calls = Written.Measure("Calls");
    private static readonly SourceText File = new("rules/calls.kloe", "language 1\n\nflag \"Calls\"\n  when Visits above 5\n");
    private static readonly TextSpan Words = new(File.Text.IndexOf("above", StringComparison.Ordinal), "above 5".Length);

    /// <summary>Its condition reads a measure beside its subject that it does not have.</summary>
    private static readonly Rule Broken = new("broken", RuleVerb.Flag, "Calls", new Level(1, 0, Comparison.Above, 5, 0, Words), File, Words) { Subjects = [Calls] };

    private static readonly Rule Sound = Written.Rule(new Level(0, 0, Comparison.Above, 5, 0, Written.Somewhere), Calls);

    [Fact]
    public void The_others_still_give_verdicts()
    {
        var findings = Judged.All(Written.Pack(Sound, Broken, Sound), Written.Frame(Written.Months(Calls, "", January, 9)), January);
        Assert.Equal([Verdict.Asked, Verdict.Broken, Verdict.Asked], findings.Select(finding => finding.Verdict));
        Assert.Null(findings[1].Explanation);
        Assert.EndsWith("stopped with a mistake in kloe itself; please report it.", findings[1].Broken, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stack_trace_shows_the_words_of_the_rule()
    {
        var compiled = Judged.Compiled(Written.Pack(Broken)).Rules[0];
        var at = new Moment(new RuleContext(Broken, Written.Frame(), 0.05), Calls, "", January);
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => compiled.Judge(at));
        var frames = new System.Diagnostics.StackTrace(failure, fNeedFileInfo: true).GetFrames();
        var generated = frames.First(frame => frame.GetMethod()!.DeclaringType!.Namespace == "KloeRules.Generated");
        Assert.Equal(("rules/calls.kloe", 4, 15), (generated.GetFileName(), generated.GetFileLineNumber(), generated.GetFileColumnNumber()));
    }
}
