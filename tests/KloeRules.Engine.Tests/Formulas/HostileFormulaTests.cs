using KloeRules.Engine.Compilation;
using KloeRules.Engine.Formulas;
using KloeRules.Engine.Tests.Random;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Tests.Formulas;

/// <summary>Nothing but figures and functions of figures gets into a formula; the rest is refused where it stands.</summary>
public sealed class HostileFormulaTests
{
    /// <summary>What is refused stands between bars.</summary>
    public static TheoryData<string> Refused =>
    [
        // files, processes, the outside world
        "|System|.IO.File.ReadAllText(1) > value",
        "|File|.Exists(1)",
        "|System|.Diagnostics.Process.Start(1)",
        "|Environment|.Exit(1)",
        "|global|::System.Environment.Exit(1)",

        // reflection and types
        "|typeof|(int) == value",
        "|nameof|(value) == value",
        "|sizeof|(int) > value",
        "|default|(int) > value",
        "value|.|GetType() == value",
        "value |is| int",
        "value |as| object",
        "(|object|)value == value",
        "|(value)value| > 1",
        "|dynamic| > 1",

        // code that runs
        "|new| object() == value",
        "|stackalloc| int[1] == value",
        "|x| |=>| x",
        "value > mean(24) |;| value < 1",
        "|{| return true; }",
        "|while| (true) value > 1",
        "|for| (;;) value > 1",
        "|delegate| { } == value",
        "|throw| value",
        "|await| value > 1",
        "|checked|(value + 1) > 2",
        "|unsafe| { }",
        "|*|value > 1",
        "|&|value > 1",

        // assignments
        "value |=| 1",
        "value |+=| 1",
        "value|++| > 1",
        "(value |=| 2) > 1",
        "|out| value > 1",
        "mean(|ref| 3) > 1",

        // text
        "|\"text\"| == value",
        "|$\"{value}\"| == value",
        "|$\"{$\"{value}\"}\"| == value",
        "|@\"text\"| == value",
        "|'c'| > value",

        // disguises
        "|v\\u0061lue| > 1",
        "|\\u0076alue| > 1",
        "|@value| > 1",
        "|vаlue| > 1",
        "value > 1 |// comment|",
        "value > 1 |/* comment */|",
        "|#line 1 \"other.kloe\"|",
        "|#pragma warning disable|",
        "|#if true|",

        // collections, indexers, patterns, generics, null
        "value|[|0] > 1",
        "|[|value] == value",
        "value |switch| { _ => true }",
        "mean<|int|>(3) > 1",
        "|mean<value>|(3) > 1",
        "|null| == value",
        "value |??| 1 > 2",
        "value?|.|Size() > 1",
        "|(value, value)| == (1, 2)",
        "1|.|.2 == value",

        // operators and numbers that are not on the list
        "value |%| 2 == 0",
        "value |&| 1",
        "value |^| 1",
        "|~|value > 1",
        "value |<<| 1 > 2",
        "value > |0x10|",
        "value > |1_000|",
        "value > |1e9|",
        "value > |2m|",

        // names that are none of ours
        "|Value| > 1",
        "|previous| > 1",
        "|mean| > 1",
        "|variance|(12) > value",
        "|Formula|.value > 1",
        "|Judged| == value",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_not_on_the_list_is_refused_where_it_stands(string marked)
    {
        var code = marked.Replace("|", "", StringComparison.Ordinal);

        var complaint = Assert.Single(FormulaCheck.Of([AnyFormula.Of(code)]));

        var place = complaint.Source[complaint.Span];
        Assert.True(IsMarked(marked, complaint.Span.Start - 2, place), $"refused at “{place}”, column {complaint.Span.Start - 2}: {complaint.Message}");
        Assert.StartsWith("KLOE404", complaint.Rule.Id);
        Assert.DoesNotContain("CS", complaint.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("value >")]
    [InlineData("value value > 1")]
    [InlineData("(value > 1")]
    [InlineData("value > 1)")]
    [InlineData("value")]
    [InlineData("mean(24)")]
    [InlineData("value && value > 1")]
    [InlineData("!value > 1")]
    [InlineData("value > 1 > 2")]
    [InlineData("value > 1 ? value : value")]
    [InlineData("value > 1 ? value > 1 : value")]
    [InlineData("mean() > 1")]
    [InlineData("mean(1, 2) > 1")]
    [InlineData("mean(value) > 1")]
    [InlineData("mean(0) > 1")]
    [InlineData("mean(121) > 1")]
    [InlineData("mean(2.5) > 1")]
    [InlineData("mean(-3) > 1")]
    [InlineData("mean(months: 3) > 1")]
    [InlineData("sd(1) > 1")]
    [InlineData("value(3) > 1")]
    [InlineData("value() > 1")]
    [InlineData("abs() > 1")]
    [InlineData("abs(value > 1) > 1")]
    [InlineData("1 / 0 > value")]
    [InlineData("value > 99999999999999999999")]
    public void What_makes_no_sense_is_refused(string code) => Assert.Single(FormulaCheck.Of([AnyFormula.Of(code)]));

    [Fact]
    public void Depth_and_length_are_bounded()
    {
        string[] codes =
        [
            new string('(', 70) + "value" + new string(')', 70) + " > 1",
            new string('(', 100_000),
            string.Concat(Enumerable.Repeat("!", 100_000)) + "(value > 1)",
            string.Join(" + ", Enumerable.Repeat("value", 100_000)) + " > 1",
            string.Concat(Enumerable.Repeat("value > 1 ? ", 50_000)),
            "value > " + new string('9', 100_000),
        ];

        Assert.All(codes, code => Assert.Single(FormulaCheck.Of([AnyFormula.Of(code)])));
        Assert.Empty(FormulaCheck.Of([AnyFormula.Of(new string('(', 60) + "value" + new string(')', 60) + " > 1")]));
    }

    [Fact]
    public void Any_text_at_all_is_read_or_refused() => FsCheck.Check.QuickThrowOnFailure(FsCheck.Fluent.Prop.ForAll(
        FsCheck.Fluent.Arb.ToArbitrary(Anything()), code => FormulaCheck.Of([AnyFormula.Of(code)]).Count <= 1));

    [Fact]
    public void A_refused_formula_is_never_compiled()
    {
        var rule = Written.Rule(new CodeFormula(0, 0, AnyFormula.Of("System.Environment.Exit(1)"), Written.Somewhere), Written.Measure("Calls"));
        var library = new ShapeLibrary(shippedPath: null, cacheFolder: null);

        var refused = Assert.Throws<RefusedFormulaException>(() => library.Compile(Written.Pack(rule)));
        Assert.Equal("KLOE4043", Assert.Single(refused.Complaints).Rule.Id);
        Assert.Equal(0, library.Compilations);
    }

    [Fact]
    public void A_refusal_says_what_where_and_what_may_stand_there()
    {
        var complaint = Assert.Single(FormulaCheck.Of([AnyFormula.Of("value > File.ReadAllText(1)")]));

        Assert.Equal("\"File\" has no place in a formula.", complaint.Message);
        Assert.Equal("Until it is put right this rule asks nothing, so what it watches for would not reach the meeting.", complaint.Consequence);
        Assert.Equal(
            "A formula is made of figures, + - * /, comparisons, && || !, and value, limit, sla, target, aspiration, plan, mean(24), sd(24), min(12), max(12), median(12), sum(12), previous(12), abs(…) and round(…).",
            complaint.Remedy);
    }

    [Theory]
    [InlineData("value", "The formula can't be understood: it gives a figure and no answer.", "Compare the figure, as in: value > mean(24)")]
    [InlineData("value && 1 > 2", "The formula can't be understood: its parts do not fit together.", "Compare figures with figures, and join comparisons with && or ||.")]
    [InlineData("value > ", "The formula can't be understood: something is missing or too much here.", "Write it like this: value > mean(24) + 2 * sd(24)")]
    [InlineData("value > sd(1)", "The formula can't be understood: sd takes a whole number of months from 2 to 120.", "Write it like this: sd(12)")]
    public void What_can_not_be_understood_is_said_in_plain_words(string code, string message, string remedy)
    {
        var complaint = Assert.Single(FormulaCheck.Of([AnyFormula.Of(code)]));

        Assert.Equal((message, remedy), (complaint.Message, complaint.Remedy));
    }

    private static FsCheck.Gen<string> Anything() => FsCheck.Fluent.Gen.Select(
        FsCheck.Fluent.Gen.ListOf(FsCheck.Fluent.Gen.Elements(
            "value", "mean", "(", ")", "24", ",", ">", "<", "=", "&&", "||", "!", "?", ":", "+", "-", "*", "/", ".", "\"", "'", "{", "}", "\\u0061",
            "//", "/*", "#line", "@", "$", "=>", "new ", "typeof", "[", "]", ";", "é", "\t", " ", "\u2028", "\0", "\ud800")),
        string.Concat);

    /// <summary>True when the place begins with one of the stretches that are marked.</summary>
    private static bool IsMarked(string marked, int start, string place)
    {
        var parts = marked.Split('|');
        var at = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1 && at == start && place.StartsWith(parts[i].Trim(), StringComparison.Ordinal))
            {
                return true;
            }

            at += parts[i].Length;
        }

        return false;
    }
}
