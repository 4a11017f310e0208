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

    /// <summary>As it stands in a file, for a measure that is worked out of those.</summary>
    public static Gen<string> Of(string[] measures) => Figure(Deepest, Named(measures)).Where(code => code.Contains('"'));

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
        from left in Figure(Deepest, Plain)
        from mark in Choice.Elements(">", ">=", "<", "<=", "==", "!=")
        from right in Figure(Deepest, Plain)
        select $"{left} {mark} {right}";

    private static Gen<string> Plain => Choice.Frequency(
        (3, Choice.Constant("value")),
        (1, Choice.Elements("sla", "target", "limit")),
        (4, OfMonths()),
        (1, Number));

    private static Gen<string> Number => Choice.Elements("0", "1", "2", "0.5", "10", "60");

    private static Gen<string> Named(string[] measures) => Choice.Frequency(
        (4, Choice.Elements(measures).Select(name => $"of(\"{name}\")")),
        (4, from name in Choice.Elements(measures) from months in OfMonths() select months.Replace("(", $"(\"{name}\", ")),
        (1, Number));

    private static Gen<string> Figure(int depth, Gen<string> plain) => depth == 1
        ? plain
        : Choice.Frequency(
            (4, plain),
            (3, Worked(depth, plain)),
            (1, Figure(depth - 1, plain).Select(inner => $"abs({inner})")),
            (1, Figure(depth - 1, plain).Select(inner => $"-({inner})")));

    private static Gen<string> Worked(int depth, Gen<string> plain) =>
        from left in Figure(depth - 1, plain)
        from mark in Choice.Elements("+", "-", "*", "/")
        from right in Figure(depth - 1, plain)
        select $"({left} {mark} {right})";

    private static Gen<string> OfMonths() =>
        from function in Choice.Elements("mean", "min", "max", "median", "sum", "previous")
        from months in Choice.Elements(1, 2, 3, 4)
        select $"{function}({months})";
}
