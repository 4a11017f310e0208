namespace KloeRules.Language.Tests.Messages;

public sealed class RecoveryTests
{
    [Fact]
    public void Every_mistake_of_a_file_is_reported_in_reading_order()
    {
        var pack = Rules.Beside("""
            flag "One"
              when priority respones > 1h
              severity hgih
              colour red
            falg nothing
            flag "Two" when THRIVE complete above 90
            measure M
              unit percent
              SLA 1h
            flag "Three" when priority response > 1h
            """);

        Assert.Equal(
            ["2:8 KLOE2001", "3:12 KLOE1002", "4:3 KLOE1003", "5:1 KLOE1001", "6:33 KLOE3001", "9:7 KLOE3005"],
            pack.Diagnostics.Select(diagnostic => $"{diagnostic.Position} {diagnostic.Rule.Id}"));
        Assert.Equal(["Three"], pack.Rules.Select(rule => rule.Title));
    }

    [Theory]
    [InlineData("flag (priority response > 1h and")]
    [InlineData("flag \"never closed")]
    [InlineData("flag \"x\"\n  when priority response > 1h or\n  ask \"open")]
    [InlineData("zzz zzz zzz")]
    [InlineData("measure M\n  also a, b,")]
    [InlineData("((((((((")]
    [InlineData("test \"t\"\n  given")]
    [InlineData("=\n  =")]
    [InlineData("define")]
    [InlineData("   stray")]
    public void After_any_mistake_the_next_statement_is_read(string mistake)
    {
        var pack = Rules.Beside(mistake + "\nflag \"Slow\" when priority response > 1h");

        Assert.NotEmpty(pack.Diagnostics);
        Assert.Equal(["Slow"], pack.Rules.Select(rule => rule.Title));
    }

    [Fact]
    public void A_clause_that_cannot_be_read_leaves_the_other_clauses()
    {
        var pack = Rules.Beside("flag \"Slow\"\n  when priority response > 1h\n  ask unquoted\n  severity high");

        Assert.Equal(Binding.Severity.High, Assert.Single(pack.Rules).Severity);
    }

    [Fact]
    public void Messages_follow_the_order_of_the_files()
    {
        var pack = Rules.Bind(("b.kloe", "falg one"), ("a.kloe", "falg two\nfalg three"));

        Assert.Equal(["b.kloe 1:1", "a.kloe 1:1", "a.kloe 2:1"], pack.Diagnostics.Select(diagnostic => $"{diagnostic.Source.Path} {diagnostic.Position}"));
    }
}
