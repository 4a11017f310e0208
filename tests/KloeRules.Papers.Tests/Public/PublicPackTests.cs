using KloeRules.Papers.Public;

namespace KloeRules.Papers.Tests.Public;

/// <summary>What a public paper may rest on.</summary>
public sealed class PublicPackTests
{
    private const string Data = "Thefts,,2023-01,20\nInformants,,2023-01,30\n";

    [Theory]
    [InlineData("marking OFFICIAL-SENSITIVE", LeftOutReason.Marked)]
    [InlineData("marking OFFICIAL - COMMERCIAL", LeftOutReason.Marked)]
    [InlineData("marking RESTRICTED", LeftOutReason.Marked)]
    [InlineData("private", LeftOutReason.Private)]
    public void A_measure_that_is_not_plain_official_is_left_out(string clause, LeftOutReason reason)
    {
        var cut = Cut($"measure Thefts\nmeasure Informants\n  {clause}\n");

        Assert.Equal(["Thefts"], cut.Pack.Pack.Measures.Select(measure => measure.Name));
        Assert.Equal([(reason, 1)], cut.LeftOut.All);
        Assert.Single(cut.Frame.Series);
    }

    [Fact]
    public void In_a_pack_above_official_a_measure_needs_a_marking_of_its_own()
    {
        var cut = new PublicCase("measure Thefts\n  marking OFFICIAL\nmeasure Informants\n", Data, "pack \"P\" version 1\n  marking OFFICIAL-SENSITIVE\n").Cut();

        Assert.Equal(["Thefts"], cut.Pack.Pack.Measures.Select(measure => measure.Name));
        Assert.Equal([(LeftOutReason.Unmarked, 1)], cut.LeftOut.All);
    }

    [Fact]
    public void A_measure_worked_out_of_one_that_is_left_out_goes_with_it()
    {
        var cut = Cut("measure Thefts\nmeasure Informants\n  private\nmeasure Both is total of Thefts and Informants\n");

        Assert.Equal(["Thefts"], cut.Pack.Pack.Measures.Select(measure => measure.Name));
    }

    [Theory]
    [InlineData("flag informants > 10", LeftOutReason.Mentions)]
    [InlineData("flag \"x\"\n  when thefts > 10\n  probe \"What of the Informants?\"", LeftOutReason.Mentions)]
    [InlineData("flag \"x\"\n  when thefts > 10 and informants > 1", LeftOutReason.Mentions)]
    [InlineData("flag thefts above informants", LeftOutReason.Mentions)]
    [InlineData("note \"x\" when informants > 1", LeftOutReason.Mentions)]
    [InlineData("claim \"x\" is informants > 1", LeftOutReason.Mentions)]
    [InlineData("flag most of both > 10", LeftOutReason.Mentions)]
    [InlineData("family hidden is Informants\nflag any of hidden > 10", LeftOutReason.Mentions, 2)]
    [InlineData("flag thefts > 10\n  private", LeftOutReason.Private)]
    [InlineData("enquiry \"Who is told?\"\n  private\nflag thefts > 10\n  under \"Who is told?\"", LeftOutReason.Private, 2)]
    [InlineData("claim \"x\" is thefts > 1\n  private", LeftOutReason.Private)]
    [InlineData("flag any action overdue", LeftOutReason.Tracker)]
    public void A_rule_that_the_public_may_not_read_does_not_run(string rule, LeftOutReason reason, int count = 1)
    {
        var cut = Cut($"measure Thefts\nmeasure Informants\n  marking SECRET\nfamily both is Thefts, Informants\n{rule}\n");

        Assert.Empty(cut.Pack.Pack.Rules);
        Assert.Contains((reason, count), cut.LeftOut.All);
    }

    [Theory]
    [InlineData("flag thefts > 10")]
    [InlineData("flag any of both > 10")]
    [InlineData("flag any measure > 10")]
    public void A_rule_about_what_is_shown_runs(string rule)
    {
        var cut = Cut($"measure Thefts\nmeasure Informants\n  marking SECRET\nfamily both is Thefts, Informants\n{rule}\n");

        Assert.Equal(["Thefts"], Assert.Single(cut.Pack.Pack.Rules).Subjects.Select(measure => measure.Name));
    }

    [Fact]
    public void A_longer_name_that_may_be_shown_names_no_shorter_one() =>
        Assert.Single(Cut("measure Informants: All\nmeasure Thefts\nmeasure Informants\n  private\nflag informants: all > 10\n").Pack.Pack.Rules);

    [Fact]
    public void A_snooze_of_a_rule_that_is_gone_is_gone_too()
    {
        var cut = Cut("measure Thefts\nmeasure Informants\n  private\nflag \"x\"\n  when informants > 1\nsnooze \"x\" until Sep 2023 by \"Lead\" because \"new system\"\n");

        Assert.Empty(cut.Pack.Pack.Snoozes);
        Assert.Contains((LeftOutReason.Unbound, 1), cut.LeftOut.All);
    }

    [Fact]
    public void A_declared_concern_is_left_out() =>
        Assert.Equal([(LeftOutReason.Concern, 1)], Cut("measure Thefts\nmeasure Informants\nconcern thefts until Sep 2023 because \"the chair said so\"\n").LeftOut.All);

    [Fact]
    public void The_caution_of_a_pack_above_official_gives_way_to_the_fact_that_there_is_one()
    {
        var cut = new PublicCase("measure Thefts\n  marking OFFICIAL\n", Data, "pack \"P\" version 1\n  marking OFFICIAL-SENSITIVE\n  caution \"Leaked once\"\n").Cut();

        Assert.Equal("These figures carry a caution that can't be printed here; the body named above can say what it is.", cut.Pack.Pack.Settings.Caution);
    }

    [Fact]
    public void Notes_beside_figures_and_later_months_are_not_shown()
    {
        var cut = new PublicCase("measure Thefts\n", "measure,area,period,value,note\nThefts,,2023-01,20,Operation X\nThefts,,2023-02,21,\n").Cut();

        Assert.Equal([(PublicCase.January, (string?)null, "figures.csv")], Assert.Single(cut.Frame.Series).Observations.Select(row => (row.Month, row.Note, row.Source.File)));
    }

    private static PublicInput Cut(string rules) => new PublicCase(rules, Data).Cut();
}
