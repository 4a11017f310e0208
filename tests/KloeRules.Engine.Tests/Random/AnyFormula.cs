using FsCheck;
using FsCheck.Fluent;
using KloeRules.Engine.Formulas;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Formulas as an author could write them, without square roots, which the oracle can't work out exactly.</summary>
internal static class AnyFormula
{
    private const int Deepest = 3;

    public static Gen<FormulaText> Gen { get; } = Answer(Deepest).Select(Of).Where(formula => FormulaCheck.Of([formula]).Count == 0);

    public static FormulaText Of(string code) =>
        new(code, new SourceText("rules.kloe", "{{" + code + "}}"), new TextSpan(2, code.Length));

    private static Gen<string> Answer(int depth) => depth == 1
        ? Comparison()
        : Choice.Frequency(
            (3, Comparison()),
            (1, Joined(depth, "&&")),
            (1, Joined(depth, "||")),
            (1, Answer(depth - 1).Select(inner => $"!({inner})")));

    /// <summary>Only comparisons stand on either side, so that no bracket round an answer is needed.</summary>
    private static Gen<string> Joined(int depth, string mark) =>
        from left in Comparison()
        from right in depth > 2 ? Comparison() : Answer(depth - 1)
        select $"{left} {mark} {right}";

    private static Gen<string> Comparison() =>
        from left in Figure(Deepest)
        from mark in Choice.Elements(">", ">=", "<", "<=", "==", "!=")
        from right in Figure(Deepest)
        select $"{left} {mark} {right}";

    private static Gen<string> Figure(int depth) => depth == 1
        ? Choice.Frequency(
            (3, Choice.Constant("value")),
            (1, Choice.Elements("sla", "target", "limit")),
            (4, OfMonths()),
            (1, Choice.Elements("0", "1", "2", "0.5", "10", "60")))
        : Choice.Frequency(
            (4, Figure(1)),
            (3, Worked(depth)),
            (1, Figure(depth - 1).Select(inner => $"abs({inner})")),
            (1, Figure(depth - 1).Select(inner => $"-({inner})")));

    private static Gen<string> Worked(int depth) =>
        from left in Figure(depth - 1)
        from mark in Choice.Elements("+", "-", "*", "/")
        from right in Figure(depth - 1)
        select $"({left} {mark} {right})";

    private static Gen<string> OfMonths() =>
        from function in Choice.Elements("mean", "min", "max", "median", "sum", "previous")
        from months in Choice.Elements(1, 2, 3, 4)
        select $"{function}({months})";
}
