using KloeRules.Language.Syntax;

namespace KloeRules.Language.Tests.Conditions;

/// <summary>Formulas as the language reads them: text between braces that only the compiler of packs understands.</summary>
public sealed class FormulaTests
{
    private const string Allowed = "pack \"p\"\n  formulas allowed\n";

    [Theory]
    [InlineData("flag priority response {{ value > mean(24) }}", "formula [value > mean(24)]")]
    [InlineData("flag priority response {{value > mean(24)}} for 3 months", "for 3 (formula [value > mean(24)])")]
    [InlineData("flag priority response is not {{ value > 1 }} in Swindon", "not(formula [value > 1])")]
    [InlineData("define hot as {{ value > mean(24) + 2 * sd(24) }}\nflag priority response hot and worsening", "and(formula [value > mean(24) + 2 * sd(24)], Worsening vs PreviousMonth)")]
    public void A_formula_stands_where_a_judgement_does(string text, string meaning) => Assert.Equal(meaning, Tree.Of(Rules.One(Allowed + text).Condition));

    [Fact]
    public void A_formula_knows_where_it_stands_though_a_rule_uses_it_elsewhere()
    {
        var pack = Rules.Beside(Allowed + "define hot as {{ value > 1 }}\nflag priority response hot");

        var formula = Assert.Single(pack.Formulas);
        Assert.Equal(" value > 1 ", formula.Source[formula.Span]);
        Assert.Equal("3:17", formula.Source.PositionOf(formula.Span.Start).ToString());
    }

    [Fact]
    public void Formulas_that_no_rule_uses_are_listed_too() =>
        Assert.Equal([" value > 1 ", " value > 2 "], Rules.Beside(Allowed + "define hot as {{ value > 1 }}\ndefine hotter as {{ value > 2 }}").Formulas.Select(one => one.Code));

    [Fact]
    public void Without_leave_of_the_pack_no_formula_is_bound()
    {
        var pack = Rules.Beside("define hot as {{ value > 1 }}\nflag priority response hot");

        Assert.Empty(pack.Rules);
        Assert.Empty(pack.Formulas);
        Assert.Equal("KLOE4042", Assert.Single(pack.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Leave_given_by_a_pack_that_is_used_does_not_count()
    {
        var pack = Rules.Bind(("own.kloe", "pack \"own\"\n" + Rules.Catalogue), ("used.kloe", Allowed + "flag priority response {{ value > 1 }}"));

        Assert.Empty(pack.Rules);
        Assert.Equal("KLOE4042", Assert.Single(pack.Diagnostics).Rule.Id);
    }

    [Theory]
    [InlineData("flag priority response {{ value > 1 /* }} */ }}")]
    [InlineData("flag priority response {{ value > 1 }} }}")]
    [InlineData("flag priority response {{{ value > 1 }}")]
    public void What_stands_behind_the_first_closing_braces_is_no_part_of_the_formula(string text)
    {
        var pack = Rules.Beside(Allowed + text);

        Assert.All(pack.Rules.Select(rule => rule.Condition).OfType<Binding.CodeFormula>(), formula => Assert.Equal("{ value > 1 ", formula.Text.Code));
        Assert.True(pack.Rules.Count == 1 || pack.Diagnostics.Count == 1);
    }

    [Fact]
    public void A_formula_is_one_word_of_its_line()
    {
        var statement = Assert.Single(Parsing.LanguageParser.Parse([new Text.SourceText("rules.kloe", "flag M {{ a \"b # c }} for 3 months")])[0].Statements);

        Assert.Equal(["flag", "M", "{{ a \"b # c }}", "for", "3", "months", ""], statement.Text.Header.Tokens.Select(token => token.Text));
        Assert.Equal(TokenKind.Formula, statement.Text.Header.Tokens[2].Kind);
    }
}
