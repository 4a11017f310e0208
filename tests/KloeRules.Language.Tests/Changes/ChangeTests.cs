using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Tests.Changes;

public sealed class ChangeTests
{
    private const string Three = """
        flag "One" when Crime Volume up > 5%
          severity high

        # between
        flag "Two" when Crime Volume above 20
          severity low

        flag "Three" when Crime Volume above 30
          probe "Why?"

        """;

    private readonly PackSyntax pack = PackSyntax.Of([new SourceText("catalogue.kloe", Rules.Catalogue), new SourceText("rules.kloe", Three)]);

    [Fact]
    public void Only_the_rule_that_was_changed_is_read_again()
    {
        var after = pack.With(new SourceText("rules.kloe", Three.Replace("20", "40")));

        Assert.Equal([true, false, true], KeptIn(1, after));
        Assert.Same(pack.Files[0], after.Files[0]);
    }

    [Fact]
    public void Rules_behind_a_longer_text_move_along()
    {
        var after = pack.With(new SourceText("rules.kloe", Three.Replace("5%", "5.25%")));

        var third = after.Files[1].Statements[2];
        Assert.Equal("\"Three\" when Crime Volume above 30", third.Source[third.Head!.Span]);
        Assert.Equal("probe \"Why?\"", third.Source[third.Clauses[0].Line.Span]);
        Assert.Equal("\"Why?\"", third.Source[third.Clauses[0].Payload.Span]);
        Assert.Equal("rules.kloe:8", third.Place);
    }

    [Fact]
    public void A_rule_that_becomes_part_of_the_one_above_is_no_rule_any_more()
    {
        var after = pack.With(new SourceText("rules.kloe", Three.Replace("flag \"Two\"", " flag \"Two\"")));

        Assert.Equal(["\"One\"", "\"Three\""], after.Files[1].Statements.Select(statement => statement.Text.Header.Tokens[1].Text));
        Assert.Equal("KLOE1003 5:2, KLOE1009 6:3", string.Join(", ", after.Files[1].Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Position}")));
    }

    [Fact]
    public void A_new_name_makes_rules_be_read_again_that_look_names_up()
    {
        var after = pack.With(new SourceText("catalogue.kloe", Rules.Catalogue + "\nmeasure Crime Volume Above\n"));

        Assert.Equal([false, false, false], KeptIn(1, after));
        Assert.Equal([true, true, true], after.Files[0].Statements.Take(3).Zip(pack.Files[0].Statements, (now, then) => ReferenceEquals(now.Head, then.Head)));
    }

    [Fact]
    public void A_change_that_declares_nothing_leaves_other_files_alone()
    {
        var after = pack.With(new SourceText("catalogue.kloe", Rules.Catalogue.Replace("SLA 1h", "SLA 2h")));

        Assert.Same(pack.Files[1], after.Files[1]);
    }

    [Fact]
    public void Files_come_and_go()
    {
        var more = pack.With(new SourceText("more.kloe", "flag THRIVE complete below 50%"));
        var less = more.Without("rules.kloe");

        Assert.Equal(["catalogue.kloe", "rules.kloe", "more.kloe"], more.Files.Select(file => file.Source.Path));
        Assert.Equal(["catalogue.kloe", "more.kloe"], less.Files.Select(file => file.Source.Path));
        Assert.Same(more.Files[2], less.Files[1]);
    }

    /// <summary>Which heads of a file's statements are the very ones from before.</summary>
    private IEnumerable<bool> KeptIn(int file, PackSyntax after) =>
        after.Files[file].Statements.Zip(pack.Files[file].Statements, (now, then) => ReferenceEquals(now.Head, then.Head));
}
