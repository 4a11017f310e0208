using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Chance;

/// <summary>
/// Judges all rules of a run again on figures in which nothing changes, and counts. Every repeat makes up each series of the pack once, and all rules see
/// the same figures.
/// </summary>
public static class ChanceOfRun
{
    /// <summary>The same for every run, so that two runs on the same figures give the same.</summary>
    public const string UsualSeed = "run";

    /// <summary>
    /// Judgements that are made again in all: chosen so that a run of ten thousand takes about twice as long as it would without. Small packs can have
    /// more repeats than anybody needs to say "about 2", large ones at least enough to say "between 1 and 4".
    /// </summary>
    private const int Afforded = 75_000;

    private const int Fewest = 8;
    private const int Most = 200;

    /// <param name="remakes">How often the figures are made up; when not given, as often as the number of judgements affords.</param>
    /// <param name="seed">What the numbers are drawn for.</param>
    public static RunChance Of(CompiledPack compiled, RunFindings run, int? remakes = null, string seed = UsualSeed)
    {
        var frame = run.Frame.AsAt(run.AsAt);
        var findings = run.Findings.ToLookup(finding => finding.Rule, ReferenceEqualityComparer.Instance);
        var rules = compiled.Rules.Select(rule => new JudgedAgain(rule, run, [.. findings[rule.Rule]])).ToArray();
        var read = frame.Series.Select(series => new MadeUp(series, seed)).Where(series => series.IsKnown).ToArray();
        var repeats = read.Any(series => series.Varies) ? remakes ?? Affordable(rules.Sum(rule => rule.Judgements)) : 0;
        foreach (var rule in rules)
        {
            rule.Expect(repeats);
        }

        // What each repeat gives depends on its number alone, so the order in which they come to be judged changes nothing.
        Parallel.For(0, repeats, repeat =>
        {
            // Published windows are left out: they would go on saying what really happened.
            var made = new Frame(read.Select(series => series.Again(repeat)), [], [], frame.Outside, frame.Actions, compiled.Formulas);
            foreach (var rule in rules)
            {
                rule.Judge(made, repeat);
            }
        });
        var flags = rules.Where(rule => rule.IsFlag).ToArray();
        int[] asked = [.. Enumerable.Range(0, repeats).Select(repeat => flags.Sum(flag => flag.Asked[repeat]))];
        var isTold = flags.Any(rule => rule.IsTold);
        return new RunChance(
            [.. rules.Select(rule => rule.Counted())],
            repeats,
            seed,
            isTold ? asked.Average() : null,
            isTold ? Spread.StandardError(asked) : null);
    }

    private static int Affordable(int judgements) => Math.Clamp(Afforded / Math.Max(judgements, 1), Fewest, Most);
}
