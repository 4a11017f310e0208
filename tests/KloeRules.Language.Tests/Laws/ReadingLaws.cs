using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;

namespace KloeRules.Language.Tests.Laws;

public sealed class ReadingLaws
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithEndSize(60).WithReplay(20230309, 1);

    [Fact]
    public void The_tokens_of_a_file_laid_end_to_end_are_the_file() =>
        Prop.ForAll(Fragments.Any.ToArbitrary(), text => LaidEndToEnd(text) == text).Check(Thorough);

    [Fact]
    public void No_text_makes_reading_fail() =>
        Prop.ForAll(Fragments.Any.ToArbitrary(), text => Rules.Beside(text) is not null).Check(Thorough);

    [Fact]
    public void Every_message_about_any_text_is_complete_and_lies_within_the_file() =>
        Prop.ForAll(Fragments.Any.ToArbitrary(), text => Rules.Beside(text).Diagnostics.All(IsComplete)).Check(Thorough);

    [Fact]
    public void Line_ends_and_trailing_blanks_change_nothing() =>
        Prop.ForAll(
            Fragments.Text.Select(text => text.Replace("\r", "")).ToArbitrary(),
            text => Description.Of(Rules.Beside(text)) == Description.Of(Rules.Beside(text.Replace("\n", "\r\n")))
                && Description.Of(Rules.Beside(text)) == Description.Of(Rules.Beside(text.Replace("\n", "  \t\n"))))
            .Check(Thorough);

    [Fact]
    public void Reading_twice_says_the_same() =>
        Prop.ForAll(Fragments.Any.ToArbitrary(), text => Description.Of(Rules.Beside(text)) == Description.Of(Rules.Beside(text))).Check(Thorough);

    [Fact]
    public void The_order_of_files_changes_no_condition() =>
        Prop.ForAll(
            Gen.Shuffle(Files).ToArbitrary(),
            files => Conditions(files).SequenceEqual(Conditions(Files)))
            .Check(Thorough);

    private static readonly (string Path, string Text)[] Files =
    [
        ("catalogue.kloe", Rules.Catalogue),
        ("definitions.kloe", "define slipping as worsening for 3 months"),
        ("one.kloe", "flag \"One\" when priority response slipping and THRIVE complete misses target"),
        ("two.kloe", "flag \"Two\" when most of both > 5% in each area\nfamily both is Average Response Time: Priority, Crime Volume"),
        ("three.kloe", "group area is North, South\nwatch \"Three\" when any measure up > 5% vs previous year"),
        ("four.kloe", "commend \"Four\" when any of both improving unless recorded crime up"),
    ];

    private static IEnumerable<string> Conditions((string Path, string Text)[] files) =>
        Rules.Bind(files).Rules.OrderBy(rule => rule.Title, StringComparer.Ordinal).Select(rule => $"{rule.Title}: {Tree.Of(rule.Condition)}");

    private static string LaidEndToEnd(string text)
    {
        var file = FileText.Cut(new SourceText("rules.kloe", text));
        var tokens = file.Statements.SelectMany(statement => statement.Lines).SelectMany(line => line.Tokens);
        return string.Concat(tokens.Select(token => text[token.FullStart..token.End])) + file.Source[file.Trailing];
    }

    private static bool IsComplete(Diagnostics.Diagnostic diagnostic) =>
        diagnostic.Span.Start >= 0
        && diagnostic.Span.End <= diagnostic.Source.Text.Length
        && new[] { diagnostic.Message, diagnostic.Consequence, diagnostic.Remedy }.All(text => text.Length > 0);
}
