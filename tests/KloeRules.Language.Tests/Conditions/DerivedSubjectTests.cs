using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Units;

namespace KloeRules.Language.Tests.Conditions;

/// <summary>Subjects that are worked out of measures, in words or by a formula.</summary>
public sealed class DerivedSubjectTests
{
    [Theory]
    [InlineData("rolling 12 months of recorded crime > 5", "rolling 12 months of Crime Volume", "a count", 12)]
    [InlineData("rolling six months of recorded crime > 5", "rolling 6 months of Crime Volume", "a count", 6)]
    [InlineData("rolling 12-month total of recorded crime > 5", "rolling 12 months of Crime Volume", "a count", 12)]
    [InlineData("3 month average of recorded crime > 5", "3 month average of Crime Volume", "a count", 3)]
    [InlineData("3-month rolling average of priority response > 1h", "3 month average of Average Response Time: Priority", "a length of time", 3)]
    [InlineData("gap between recorded crime and recorded crime > 5", "gap between Crime Volume and Crime Volume", "a count", 1)]
    [InlineData("gap between THRIVE complete and THRIVE complete in Swindon > 5 points", "gap between THRIVE: Complete and Visible and THRIVE: Complete and Visible", "a number of percentage points", 1)]
    [InlineData("ratio of recorded crime to recorded crime > 1.5", "ratio of Crime Volume to Crime Volume", "a score", 1)]
    [InlineData("ratio of overtime cost to recorded crime > £5", "ratio of Overtime Cost to Crime Volume", "an amount of money", 1)]
    [InlineData("share of recorded crime in recorded crime > 5%", "share of Crime Volume in Crime Volume", "a percentage", 1)]
    [InlineData("total of recorded crime, recorded crime and recorded crime > 5", "total of Crime Volume, Crime Volume and Crime Volume", "a count", 1)]
    [InlineData("ratio of rolling 12 months of recorded crime to rolling 12 months of recorded crime > 1",
        "ratio of rolling 12 months of Crime Volume to rolling 12 months of Crime Volume", "a score", 12)]
    [InlineData("gap between Crime Rate and peers' Crime Rate > 5 per 1,000", "gap between Crime Rate and peers' Crime Rate", "a rate per 1,000", 1)]
    [InlineData("gap between THRIVE complete and the peers’ THRIVE complete > 5 points",
        "gap between THRIVE: Complete and Visible and peers' THRIVE: Complete and Visible", "a number of percentage points", 1)]
    [InlineData("ratio of Crime Rate to national Crime Rate > 1.1", "ratio of Crime Rate to national Crime Rate", "a score", 1)]
    [InlineData("gap between overall satisfaction and its peers' overall satisfaction > 5 points",
        "gap between Victim Satisfaction: Overall and peers' Victim Satisfaction: Overall", "a number of percentage points", 12)]
    [InlineData("rolling 3 months of peers' Crime Rate > 5 per 1,000", "rolling 3 months of peers' Crime Rate", "a rate per 1,000", 3)]
    public void A_subject_may_be_worked_out_of_measures(string condition, string name, string unit, int months)
    {
        var measure = Assert.Single(Rules.One("flag " + condition).Subjects);

        Assert.Equal((name, unit, months), (measure.Name, UnitText.Of(measure.Unit), measure.MonthsCovered));
    }

    [Fact]
    public void The_sum_of_a_family_is_that_of_its_members()
    {
        var pack = Rules.Beside("measure Arrests\nfamily work is Crime Volume, Arrests\nflag sum of work up > 5%");

        Assert.Equal("total of Crime Volume and Arrests", Assert.Single(pack.Rules[0].Subjects).Name);
    }

    [Fact]
    public void Two_rules_about_the_same_are_about_one_measure()
    {
        var pack = Rules.Beside("flag rolling 12 months of recorded crime > 5\nflag rolling 12 months of Crime Volume > 9");

        Assert.Same(pack.Rules[0].Subjects[0], pack.Rules[1].Subjects[0]);
        Assert.DoesNotContain(pack.Rules[0].Subjects[0], pack.Measures);
    }

    [Theory]
    [InlineData("gap between THRIVE complete and THRIVE complete", Direction.Neither)]
    [InlineData("ratio of overtime cost to recorded crime", Direction.LowerIsBetter)]
    [InlineData("ratio of recorded crime to overtime cost * 2", Direction.Neither)]
    [InlineData("100% - THRIVE complete", Direction.LowerIsBetter)]
    public void Which_way_is_better_follows_from_the_parts(string formula, Direction direction)
    {
        var pack = Rules.Beside("measure Made is " + formula);

        Assert.Equal(direction, pack.Measures[^1].Direction);
    }

    [Theory]
    [InlineData("recorded crime + recorded crime * 2", "a count", 5 + (7 * 2))]
    [InlineData("(recorded crime + recorded crime) * 2", "a count", (5 + 7) * 2)]
    [InlineData("recorded crime - recorded crime - 1", "a count", 5 - 7 - 1)]
    [InlineData("recorded crime / recorded crime", "a score", 5.0 / 7)]
    [InlineData("100% - THRIVE complete", "a percentage", 1 - 5.0)]
    [InlineData("THRIVE complete - THRIVE complete", "a number of percentage points", 5 - 7)]
    [InlineData("THRIVE complete - 5%", "a number of percentage points", 5 - 0.05)]
    [InlineData("THRIVE complete + 5 points", "a percentage", 5 + 0.05)]
    [InlineData("overtime cost / recorded crime × 1,000", "an amount of money", 5.0 / 7 * 1_000)]
    public void A_measure_may_be_declared_by_a_formula(string formula, string unit, double worth)
    {
        var pack = Rules.Beside("measure Made is " + formula + "\n  lower is better\nflag Made worsening");
        var measure = pack.Measures[^1];
        var figures = new Queue<double>([5, 7, 0]);

        Assert.Empty(pack.Diagnostics);
        Assert.Equal(("Made", unit, Direction.LowerIsBetter), (measure.Name, UnitText.Of(measure.Unit), measure.Direction));
        Assert.Equal(worth, Worth(((Calculation)measure.Derivation!).Formula, figures), 12);
        Assert.Same(measure, pack.Rules[0].Subjects[0]);
    }

    [Theory]
    [InlineData("recorded crime / recorded crime\n  unit percent\n  target 95%", "a percentage", 5.0 / 7)]
    [InlineData("recorded crime / recorded crime * 100\n  unit percent", "a percentage", 5.0 / 7)]
    [InlineData("recorded crime / recorded crime * 1,000\n  unit rate per 1,000", "a rate per 1,000", 5.0 / 7 * 1_000)]
    public void A_ratio_may_be_declared_a_percentage_or_a_rate(string formula, string unit, double worth)
    {
        var pack = Rules.Beside("measure Made is " + formula);

        Assert.Empty(pack.Diagnostics);
        Assert.Equal(unit, UnitText.Of(pack.Measures[^1].Unit));
        Assert.Equal(worth, Worth(((Calculation)pack.Measures[^1].Derivation!).Formula, new Queue<double>([5, 7])), 12);
    }

    [Theory]
    [InlineData("peers'", "peers", new[] { "Avon", "Dorset", "Kent", "Norfolk" })]
    [InlineData("the peers’", "peers", new[] { "Avon", "Dorset", "Kent", "Norfolk" })]
    [InlineData("national", "national", new[] { "England and Wales" })]
    public void A_measure_may_be_held_against_that_of_others(string whose, string group, string[] areas)
    {
        var pack = Rules.Beside($"measure Gap is THRIVE complete - {whose} THRIVE complete\n  higher is better\nflag Gap worsening");
        var formula = Assert.IsType<Combination>(Assert.IsType<Calculation>(pack.Measures[^1].Derivation).Formula);
        var average = Assert.IsType<AverageOfOthers>(Assert.IsType<FigureOf>(formula.Right).Measure.Derivation);

        Assert.Empty(pack.Diagnostics);
        Assert.Equal("a number of percentage points", UnitText.Of(pack.Measures[^1].Unit));
        Assert.Equal(group, average.Group.Name);
        Assert.Equal(areas, average.Group.Areas);
        Assert.Same(Assert.IsType<FigureOf>(formula.Left).Measure, average.Of);
    }

    [Fact]
    public void A_measure_may_be_worked_out_by_code_that_names_others()
    {
        var pack = Rules.Beside(
            "pack \"P\" version 1\n  formulas allowed\nmeasure Made is {{ of(\"recorded crime\") / mean(\"crime volume\", 12) + of(“Overtime Cost”) }}\n  unit score\n  lower is better\n  target 2\nflag Made worsening");
        var measure = pack.Names.Find("Made")!;
        var coded = Assert.IsType<CodedCalculation>(measure.Derivation);

        Assert.Empty(pack.Diagnostics);
        Assert.Equal(("a score", Direction.LowerIsBetter, 2.0), (UnitText.Of(measure.Unit), measure.Direction, measure.Target));
        Assert.Equal(["Crime Volume", "Overtime Cost"], coded.Components.Select(part => part.Name));
        Assert.Equal(" of(0               ) / mean(0             , 12) + of(1              ) ", coded.Text.Code);
        Assert.Equal(" of(\"recorded crime\") / mean(\"crime volume\", 12) + of(“Overtime Cost”) ", coded.Text.Source[coded.Text.Span]);
        Assert.Equal([coded.Text], pack.Formulas);
    }

    [Fact]
    public void A_declared_name_goes_before_words_that_begin_a_formula()
    {
        var pack = Rules.Beside("measure National Crime Rate\n  unit rate per 1,000\nmeasure Apart is Crime Rate - National Crime Rate");

        Assert.Empty(pack.Diagnostics);
        Assert.Equal(["Crime Rate", "National Crime Rate"], pack.Measures[^1].Derivation!.Components.Select(part => part.Name));
    }

    [Fact]
    public void Formulas_may_stand_in_any_order()
    {
        var pack = Rules.Beside("measure A is B * 2\nmeasure B is recorded crime + recorded crime\n  also bee\nflag A up > 5%");

        Assert.Empty(pack.Diagnostics);
        Assert.Equal(["A", "B"], pack.Measures.Skip(7).Select(measure => measure.Name));
        Assert.Same(pack.Measures[^1], pack.Measures[^2].Derivation!.Components[0]);
    }

    [Fact]
    public void A_long_chain_of_formulas_is_refused()
    {
        var chain = string.Concat(Enumerable.Range(0, 5_000).Select(n => $"measure M{n} is M{n + 1} * 2\n")) + "measure M5000";

        Assert.Equal("KLOE1007", Rules.Alone(chain).Diagnostics.First(one => one.Rule.Severity == DiagnosticSeverity.Error).Rule.Id);
    }

    /// <summary>What a formula comes to when its measures come to these figures, in reading order.</summary>
    private static double Worth(Formula formula, Queue<double> figures) => formula switch
    {
        FigureOf => figures.Dequeue(),
        Constant number => number.Value,
        Combination both => (both.Operation, Left: Worth(both.Left, figures), Right: Worth(both.Right, figures)) switch
        {
            (Operation.Add, var left, var right) => left + right,
            (Operation.Subtract, var left, var right) => left - right,
            (Operation.Multiply, var left, var right) => left * right,
            var (_, left, right) => left / right,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(formula)),
    };
}
