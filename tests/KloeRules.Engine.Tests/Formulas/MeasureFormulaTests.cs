using KloeRules.Engine.Compilation;
using KloeRules.Engine.Formulas;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Formulas;

/// <summary>Measures that a formula in C# works out.</summary>
public sealed class MeasureFormulaTests
{
    private static readonly Month January = new(2023, 1);

    [Theory]
    [InlineData("""of("Calls")""", 9)]
    [InlineData("""of("Calls") / of("Visits")""", 4.5)]
    [InlineData("""of("Calls") - mean("Calls", 8)""", 4)]
    [InlineData("""previous("Calls", 2) + sum("Visits", 3)""", 5 + 6)]
    [InlineData("""max("Calls", 8) * min("Calls", 8) + median("Calls", 8)""", 22.5)]
    [InlineData("""of("Calls") > 8 ? 1 : 0""", 1)]
    [InlineData("""of("Calls") > 9 && of("Visits") > 0 ? 1 : 1 / 4""", 0.25)]
    [InlineData("""round(abs(-of("Calls") / 4))""", 2)]
    [InlineData("""of("calls") + of("CALLS")""", 18)]
    public void A_formula_gives_a_figure_for_each_month(string code, double expected) =>
        Assert.Equal(expected, Series(code).Value(January));

    [Theory]
    [InlineData("""mean("Calls", 9)""", NotTogether.TooLittleHistory)]
    [InlineData("""of("Calls") / (of("Visits") - 2)""", NotTogether.ZeroDivisor)]
    [InlineData("""of("Late") + 1""", NotTogether.MissingMonth)]
    [InlineData("""of("Calls") > 1 ? 5 : of("Late")""", NotTogether.MissingMonth)]
    [InlineData("""previous("Year", 1)""", NotTogether.OverlappingMonths)]
    public void Where_any_figure_that_it_names_is_missing_there_is_none(string code, NotTogether why)
    {
        var series = Series(code);

        Assert.Null(series.Value(January));
        Assert.Equal(why, series.Working!.At(January).Why);
    }

    [Fact]
    public void Several_months_are_put_together_as_the_unit_adds_up()
    {
        Assert.Equal(21, MonthsTogether.Over(Series("""of("Calls")"""), January, 3).Value);
        Assert.Equal(7, MonthsTogether.Over(Series("""of("Calls")""", "duration, mean"), January, 3).Value);
        Assert.Equal(NotTogether.MedianOverMonths, MonthsTogether.Over(Series("""of("Calls")""", "days, median"), January, 3).Why);
    }

    [Fact]
    public void A_rule_is_judged_on_it_and_another_formula_may_name_it()
    {
        var pack = Judged.Pack(
            [.. Lines("""of("Twice") + 1"""), "measure Twice is {{ of(\"Calls\") * 2 }}", "  unit count", "flag Made > 18", "flag Made > 19"]);

        Assert.Equal([Verdict.Asked, Verdict.Quiet], Judged.All(pack, Frame(pack), January).Select(finding => finding.Verdict));
    }

    [Theory]
    [InlineData("""|value| + of("Calls")""", "KLOE4043")]
    [InlineData("""of("Calls") + |sla|""", "KLOE4043")]
    [InlineData("""of("Calls") + |"Visits"|""", "KLOE4043")]
    [InlineData("""of("Calls") + |of(0)|""", "KLOE4044")]
    [InlineData("""of("Calls") + |mean(12)|""", "KLOE4044")]
    [InlineData("""|mean("Calls", "Visits")|""", "KLOE4044")]
    [InlineData("""|mean("Calls", 121)|""", "KLOE4044")]
    [InlineData("""|sd("Calls", 1)|""", "KLOE4044")]
    [InlineData("""of("Calls", |12|)""", "KLOE4043")]
    [InlineData("""of("Calls" |+| 1)""", "KLOE4044")]
    [InlineData("""of("Calls")|.|Value""", "KLOE4043")]
    [InlineData("""|System|.Environment.Exit(of("Calls"))""", "KLOE4043")]
    [InlineData("""of("Calls") + |"| 1""", "KLOE4043")]
    [InlineData("""of("Calls") + |$|"Visits" """, "KLOE4043")]
    [InlineData("""of("Calls") |+= | 1""", "KLOE4043")]
    [InlineData("""of("Calls") |/* "Visits" */| + 1""", "KLOE4043")]
    [InlineData("""|of("Calls") > 1|""", "KLOE4044")]
    [InlineData("""|of("Calls") + (1 > 0)|""", "KLOE4044")]
    public void What_is_not_on_the_list_is_refused(string marked, string id)
    {
        var pack = PackBinder.Bind(LanguageParser.Parse([new SourceText("rules.kloe", string.Join("\n", Lines(marked.Replace("|", "", StringComparison.Ordinal))) + "\n")]));

        Assert.Equal(id, Assert.Single(FormulaCheck.Of(pack.Formulas)).Rule.Id);
        Assert.Throws<RefusedFormulaException>(() => new ShapeLibrary(null, null).Compile(pack));
    }

    [Fact]
    public void A_name_is_refused_where_it_stands_and_as_it_is_written()
    {
        var pack = Judged.Pack(Lines("""of("Calls") + "Visits" """));
        var complaint = Assert.Single(FormulaCheck.Of(pack.Formulas));

        Assert.Equal(("\"Visits\" has no place in a formula.", "\"Visits\""), (complaint.Message, complaint.Source[complaint.Span]));
        Assert.EndsWith("sum(\"M\", 12), previous(\"M\", 12), abs(…) and round(…).", complaint.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""of("Calls") > 1""", "The formula can't be understood: it gives an answer and no figure.", "Choose figures by the answer, as in: of(\"M\") > 5 ? 1 : 0")]
    [InlineData("""of("Calls") + mean(12)""", "The formula can't be understood: mean takes the name of a measure in quotes.", "Write it like this: mean(\"M\", 12)")]
    [InlineData("""mean("Calls")""", "The formula can't be understood: mean takes a whole number of months from 1 to 120.", "Write it like this: mean(\"M\", 12)")]
    public void What_can_not_be_understood_is_said_in_plain_words(string code, string message, string remedy)
    {
        var complaint = Assert.Single(FormulaCheck.Of(Judged.Pack(Lines(code)).Formulas));

        Assert.Equal((message, remedy), (complaint.Message, complaint.Remedy));
    }

    [Fact]
    public void A_formula_that_was_compiled_once_is_not_compiled_again_even_for_other_measures()
    {
        var folder = TestFolder.New();
        var (first, second) = (new ShapeLibrary(null, folder), new ShapeLibrary(null, folder));
        first.Compile(Judged.Pack(Lines("""of("Calls") / mean("Visits", 3)""")));
        var compiled = second.Compile(Judged.Pack(Lines("""of("Visits")  / mean("Calls", 3)""")));

        Assert.Equal((1, 0), (first.Compilations, second.Compilations));
        Assert.Equal(2 / 7.0, Frame(compiled.Pack).With(compiled.Formulas).SeriesOf(compiled.Pack.Names.Find("Made")!, "")!.Value(January)!.Value, 12);
    }

    [Fact]
    public void A_pack_without_them_carries_no_code() => Assert.Null(Judged.Compiled(Judged.Pack("measure Calls")).Formulas);

    private static string[] Lines(string code, string unit = "count") =>
    [
        "pack \"P\" version 1", "  formulas allowed", "measure Calls", "measure Visits", "measure Late", "measure Year", "  published as rolling 12 months",
        $"measure Made is {{{{ {code} }}}}", $"  unit {unit}",
    ];

    private static Frame Frame(Pack pack)
    {
        Measure Named(string name) => pack.Names.Find(name)!;
        return Written.Frame(
            Written.Months(Named("Calls"), "", January - 7, 2, 4, 4, 4, 5, 5, 7, 9),
            Written.Months(Named("Visits"), "", January - 2, 2, 2, 2),
            Written.Months(Named("Late"), "", January - 2, 1),
            Written.Months(Named("Year"), "", January - 1, 8, 9));
    }

    private static MonthlySeries Series(string code, string unit = "count")
    {
        var pack = Judged.Pack(Lines(code, unit));
        return Frame(pack).With(Judged.Compiled(pack).Formulas).SeriesOf(pack.Names.Find("Made")!, "")!;
    }
}
