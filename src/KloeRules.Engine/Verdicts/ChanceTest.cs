using System.Globalization;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Verdicts;

/// <summary>One statistical test at the judged month. Two are the same when all but their chance is.</summary>
/// <param name="What">The kind of test with all that it needs to know but the side that counts, which a two-sided chance does not depend on.</param>
/// <param name="Chance">The probability that chance alone goes at least this far.</param>
internal sealed record ChanceTest(Measure Measure, string Area, TestFamily Family, string What, double Chance)
{
    /// <summary>The tests behind a recorded judgement, those with an answer; those of earlier months in a run of months belong to earlier meetings.</summary>
    public static IEnumerable<ChanceTest> In(Rule rule, Step judged, Month asAt) => judged.Flatten()
        .Select(step => Of(rule, step, asAt))
        .OfType<ChanceTest>();

    /// <summary>Null when the step is none.</summary>
    public static ChanceTest? Of(Rule rule, Step step, Month asAt) =>
        step is { Node: Leaf leaf, Chance: { } chance } && step.Truth != Truth.Unknown && step.Month == asAt - step.Measure.MonthsBehind
            ? leaf is SignalCheck { Signal: var signal }
                ? new ChanceTest(step.Measure, NameKey.Of(step.Area), TestFamilies.Of(signal.Kind), Words(rule, signal, step), chance)
                : new ChanceTest(step.Measure, NameKey.Of(step.Area), TestFamily.Else, $"{leaf.GetType().Name} {step.Window}", chance)
            : null;

    /// <summary>Where others are named by their number in the rule, what stands there, so that two rules that ask the same are seen to.</summary>
    private static string Words(Rule rule, Signal signal, Step step)
    {
        var numbers = string.Join(' ', signal.Numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
        var other = signal.Other > 0 ? rule.Others[signal.Other - 1].Name : "";
        var group = signal.Group < 0 ? "" : string.Join(';', rule.Groups[signal.Group].Areas.Select(NameKey.Of));
        return $"{signal.Kind} {step.Window} {numbers}|{other}|{group}";
    }
}
