using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Formulas;

/// <summary>What formulas say of figures worked out by hand.</summary>
public sealed class FormulaJudgementTests
{
    private static readonly Month January = new(2023, 1);

    /// <summary>2, 4, 4, 4, 5, 5, 7, 9: mean 5, standard deviation of the sample √(32/7) = 2.138.</summary>
    private static readonly double?[] Figures = [2, 4, 4, 4, 5, 5, 7, 9];

    [Theory]
    [InlineData("value == 9", Verdict.Asked)]
    [InlineData("previous(1) == 7", Verdict.Asked)]
    [InlineData("mean(8) == 5", Verdict.Asked)]
    [InlineData("sum(3) == 21", Verdict.Asked)]
    [InlineData("min(7) == 4 && max(8) == 9", Verdict.Asked)]
    [InlineData("median(8) == 4.5 && median(3) == 7", Verdict.Asked)]
    [InlineData("sd(8) > 2.138 && sd(8) < 2.1381", Verdict.Asked)]
    [InlineData("value > mean(8) + 2 * sd(8)", Verdict.Quiet)]
    [InlineData("value > mean(8) + 1.8 * sd(8)", Verdict.Asked)]
    [InlineData("abs(5 - value) == 4 && round(value / 2) == 5", Verdict.Asked)]
    [InlineData("limit == 6 && sla == 6 && target == 3", Verdict.Asked)]
    [InlineData("(value > 8 ? value : 1) == 9 && (value > 8 ? value < 1 : value > 1)", Verdict.Quiet)]
    [InlineData("1 / 2 * value == 4.5", Verdict.Asked)]
    [InlineData("-value < +1 && !(value <= 8.99)", Verdict.Asked)]
    [InlineData("value != 9 || 2 > 1", Verdict.Asked)]
    public void A_formula_is_worked_out_on_the_months_up_to_the_one_judged(string code, Verdict verdict) =>
        Assert.Equal(verdict, Judge(code, Figures).Verdict);

    [Theory]
    [InlineData("value > mean(9)", UnknownReason.TooLittleHistory)]
    [InlineData("value > previous(8)", UnknownReason.TooLittleHistory)]
    [InlineData("value / (mean(8) - 5) > 1", UnknownReason.DivisionByZero)]
    [InlineData("value / 0 > 1", UnknownReason.DivisionByZero)]
    [InlineData("value > aspiration", UnknownReason.NoLimit)]
    [InlineData("value > mean(9) && value > 1", UnknownReason.TooLittleHistory)]
    [InlineData("value < mean(9) || value < 1", UnknownReason.TooLittleHistory)]
    [InlineData("!(value > mean(9))", UnknownReason.TooLittleHistory)]
    [InlineData("(value > mean(9) ? 1 : 1) == 1", UnknownReason.TooLittleHistory)]
    public void What_can_not_be_worked_out_can_not_be_told(string code, UnknownReason reason)
    {
        var finding = Judge(code, Figures);

        Assert.Equal((Verdict.CannotTell, reason), (finding.Verdict, finding.Reason));
    }

    [Theory]
    [InlineData("value > mean(9) && value > 100", Verdict.Quiet)]
    [InlineData("value > mean(9) || value > 1", Verdict.Asked)]
    [InlineData("value > 1 || value / 0 > 1", Verdict.Asked)]
    public void What_is_known_decides_where_it_can(string code, Verdict verdict) => Assert.Equal(verdict, Judge(code, Figures).Verdict);

    [Theory]
    [InlineData("value > mean(3)")]
    [InlineData("value > min(3)")]
    [InlineData("value > previous(2)")]
    [InlineData("value > sd(3)")]
    public void A_missing_month_inside_the_window_leaves_it_open(string code)
    {
        var finding = Judge(code, 1, 2, 3, null, 5, 6);

        Assert.Equal((Verdict.CannotTell, UnknownReason.MissingMonth), (finding.Verdict, finding.Reason));
    }

    [Fact]
    public void Binary_arithmetic_makes_no_difference() =>
        Assert.Equal(Verdict.Quiet, Judge("value > mean(3) || value < mean(3) || 0.1 + 0.2 != 0.3 || value * 3 != sum(3)", 0.1, 0.1, 0.1).Verdict);

    [Fact]
    public void The_step_shows_the_figure_and_what_each_function_gave()
    {
        var step = Judge("value > mean(8) + sd(8) / previous(20)", Figures).Explanation!;

        Assert.Equal(9, step.Value);
        Assert.Equal(["mean(8) 5", "sd(8) 2.1", "previous(20) TooLittleHistory"], step.Workings.Select(working =>
            $"{working.Name} {(working.Value is { } value ? Math.Round(value, 1) : working.Reason)}"));
    }

    [Fact]
    public void Figures_of_twelve_months_are_not_set_beside_their_neighbours()
    {
        var pack = Pack("value > mean(3)", "  published as rolling 12 months");

        Assert.Equal(UnknownReason.OnlyRolling12, Judged.One(pack, Written.Frame(Written.Months(pack.Measures[0], "", January - 3, 1, 2, 3, 4)), January).Reason);
    }

    [Fact]
    public void Published_windows_hold_no_earlier_months()
    {
        var pack = Pack("value > mean(3)");
        var row = Scorecard.Row(pack.Measures[0], January, last: 5);

        Assert.Equal(UnknownReason.OnlyPublishedWindows, Judged.One(pack, new Frame([], [row], []), January).Reason);
    }

    [Fact]
    public void Rules_with_the_same_formula_share_their_code()
    {
        var pack = Judged.Pack(
            "pack \"p\"", "  formulas allowed", "measure Calls", "measure Visits",
            "define hot as {{ value > mean(3) }}", "flag Calls hot", "flag Visits {{value  >  mean(3)}}".Replace("{{value", "{{ value", StringComparison.Ordinal));

        Assert.Single(Judged.Compiled(pack).ShapeKeys);
    }

    [Fact]
    public void A_formula_that_names_a_part_of_a_shape_is_no_such_part()
    {
        var formula = new CodeFormula(0, 0, Random.AnyFormula.Of("value > 1@0.0#0"), Written.Somewhere);
        var plain = new CodeFormula(0, 0, Random.AnyFormula.Of("value > 1"), Written.Somewhere);

        Assert.NotEqual(Emission.Shape.Of(plain).Key + "@0.0#0", Emission.Shape.Of(formula).Key);
    }

    private static Finding Judge(string code, params double?[] figures)
    {
        var pack = Pack(code);
        return Judged.One(pack, Written.Frame(Written.Months(pack.Measures[0], "", January - (figures.Length - 1), figures)), January);
    }

    private static Pack Pack(string code, string more = "") => Judged.Pack(
        "pack \"p\"", "  formulas allowed", "measure Calls", "  lower is better", "  unit score", "  SLA 6", "  target 3", more, "flag Calls {{ " + code + " }}");
}
