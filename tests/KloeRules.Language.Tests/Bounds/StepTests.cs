using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Tests.Laws;
using KloeRules.Language.Text;

namespace KloeRules.Language.Tests.Bounds;

/// <summary>Reading is counted in looks at a token, so that the tests say the same on every machine.</summary>
public sealed class StepTests
{
    private const int MostLooksAtToken = 60;

    [Theory]
    [InlineData("a long condition", "flag priority response > 1h", " and > 1h", "")]
    [InlineData("a long condition of named terms", "flag priority response > 1h", " or recorded crime up > 5% vs previous year in Swindon for 3 months", "")]
    [InlineData("a long condition that is wrong at its end", "flag priority response > 1h", " and > 1h", " and (")]
    [InlineData("brackets", "flag priority response > 1h", " and (> 1h or < 30m)", "")]
    [InlineData("a long unknown name", "flag priority", " priority", " > 1h")]
    [InlineData("a long list", "family f is Crime Volume", ", Crime Volume", "")]
    [InlineData("a long row of figures", "test \"T\"\n  given recorded crime by month from Oct 2022: 5", ", 5", "")]
    [InlineData("a long amount", "flag priority response > 1h", " 1h", "")]
    [InlineData("many clauses", "flag priority response > 1h", "\n  probe \"Why?\"", "")]
    [InlineData("many wrong clauses", "flag priority response > 1h", "\n  probee \"Why?\"", "")]
    [InlineData("many rules", "", "flag priority response SLA breach > 1h for 3 months\n", "")]
    [InlineData("many unknown names", "", "flag priority respones > 1h\n", "")]
    [InlineData("many declared names", "", "measure Number of Things\n  also things\n", "")]
    public void Twice_the_text_takes_no_more_than_about_twice_the_looks(string what, string begin, string piece, string end)
    {
        var small = Looks(begin + Repeat(piece, 60) + end);
        var large = Looks(begin + Repeat(piece, 120) + end);

        Assert.True(large.Looks <= 2.1 * small.Looks, $"For {what}, {small.Looks:N0} looks grow to {large.Looks:N0}.");
    }

    [Theory]
    [InlineData("(")]
    [InlineData("not (")]
    public void Nested_brackets_are_each_read_once(string open)
    {
        var (looks, tokens) = Looks("flag " + Repeat(open, 60) + "priority response > 1h" + Repeat(")", 60));

        Assert.True(looks < MostLooksAtToken * tokens, $"{tokens} tokens take {looks:N0} looks.");
    }

    [Fact]
    public void No_text_takes_more_than_a_fixed_number_of_looks_at_a_token() =>
        Prop.ForAll(Fragments.Any.ToArbitrary(), text =>
        {
            var (looks, tokens) = Looks(text);
            return (looks <= MostLooksAtToken * tokens).Label($"{tokens} tokens take {looks:N0} looks.");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithEndSize(60).WithReplay(20230309, 1));

    private static (int Looks, int Tokens) Looks(string text)
    {
        var file = FileText.Cut(new SourceText("rules.kloe", text));
        var catalogue = FileText.Cut(new SourceText("catalogue.kloe", Rules.Catalogue));
        var run = new TokenRun(DeclaredNames.Of(catalogue.Statements.Concat(file.Statements)));
        foreach (var statement in file.Statements)
        {
            StatementReading.Of(statement, run);
        }

        return (run.Visits, file.Statements.SelectMany(statement => statement.Lines).Sum(line => line.Tokens.Count));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
