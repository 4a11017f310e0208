using KloeRules.Language.Diagnostics;
using KloeRules.Language.Fixing;
using KloeRules.Language.Text;

namespace KloeRules.Language.Tests.Fixing;

public sealed class FixerTests
{
    [Theory]
    [InlineData("falg priority response > 1h", "flag priority response > 1h")]
    [InlineData("Flag priority respones > 1h", "Flag priority response > 1h")]
    [InlineData("flag priority response wrosening vs previous year", "flag priority response worsening vs previous year")]
    [InlineData("flag priority response worsning", "flag priority response worsening")]
    [InlineData("flag priority response SLA brech", "flag priority response SLA breach")]
    [InlineData("flag priority response above 1.5 hors", "flag priority response above 1.5 hours")]
    [InlineData("flag priority response > 1h for 3 moths", "flag priority response > 1h for 3 months")]
    [InlineData("flag any of respose worsening", "flag any of response worsening")]
    [InlineData("flag any of priority response worsening", "flag priority response worsening")]
    [InlineData("flag priority response > 1h in each LPX", "flag priority response > 1h in each LPAs")]
    [InlineData("flag priority response > 1h in LPAs", "flag priority response > 1h in each LPAs")]
    [InlineData("flag priority response > 1h in the last 3 months", "flag priority response > 1h for 3 months")]
    [InlineData("flag THRIVE complete below 90", "flag THRIVE complete below 90%")]
    [InlineData("flag overtime cost > 1,250", "flag overtime cost > £1,250")]
    [InlineData("flag Time to Charge (Median) > 20", "flag Time to Charge (Median) > 20 days")]
    [InlineData("flag crime rate > 3.2", "flag crime rate > 3.2 per 1,000")]
    [InlineData("flag priority response > 1h.", "flag priority response > 1h")]
    [InlineData("flag (priority response > 1h", "flag (priority response > 1h)")]
    [InlineData("flag priority response > 1h)", "flag priority response > 1h")]
    [InlineData("flag priority response has been worsening", "flag priority response worsening")]
    [InlineData("flag priority response worsening since last year", "flag priority response worsening vs previous year")]
    [InlineData("flag priority response worsening on last year", "flag priority response worsening vs last year")]
    [InlineData("flag priority response isn't improving", "flag priority response is not improving")]
    [InlineData("flag THRIVE complete worsening > three points", "flag THRIVE complete worsening > 3 points")]
    [InlineData("flag priority response worsening 3 months", "flag priority response worsening for 3 months")]
    [InlineData("flag THRIVE complete down 4 points", "flag THRIVE complete down > 4 points")]
    [InlineData("flag not priority response worsening", "flag priority response not worsening")]
    [InlineData("flag priority response for 3 months > 1h", "flag priority response > 1h for 3 months")]
    [InlineData("flag \"Slow answers\" priority response > 1h", "flag \"Slow answers\" when priority response > 1h")]
    [InlineData("flag Slow answers when priority response > 1h", "flag \"Slow answers\" when priority response > 1h")]
    [InlineData("flag \"Slow answers when priority response > 1h", "flag \"Slow answers\" when priority response > 1h")]
    [InlineData("  flag priority response > 1h", "flag priority response > 1h")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  serverity high", "flag \"Slow\"\n  when priority response > 1h\n  severity high")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\nseverity high", "flag \"Slow\"\n  when priority response > 1h\n  severity high")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  severity hgih", "flag \"Slow\"\n  when priority response > 1h\n  severity high")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  blind \"spot\"", "flag \"Slow\"\n  when priority response > 1h\n  blind spot \"spot\"")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  ask What next for {value}?", "flag \"Slow\"\n  when priority response > 1h\n  ask \"What next for {value}?\"")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  ask \"What next for {value}?", "flag \"Slow\"\n  when priority response > 1h\n  ask \"What next for {value}?\"")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  ask \"What next for {valeu}?\"", "flag \"Slow\"\n  when priority response > 1h\n  ask \"What next for {value}?\"")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  ask \"What next for {value}.\"", "flag \"Slow\"\n  when priority response > 1h\n  ask \"What next for {value}?\"")]
    [InlineData("measure M\n  lower is worse", "measure M\n  lower is better")]
    [InlineData("measure M\n  unit percent\n  target 95", "measure M\n  unit percent\n  target 95%")]
    [InlineData("measure M\n  ignore Mar 2022 to Jan 2022 because \"outage\"", "measure M\n  ignore Jan 2022 to Mar 2022 because \"outage\"")]
    [InlineData("enquiry \"Are we in time?\"\n  asked of \"Chief\"\nflag \"Slow\"\n  when priority response > 1h\n  under “Are we on time?”", "enquiry \"Are we in time?\"\n  asked of \"Chief\"\nflag \"Slow\"\n  when priority response > 1h\n  under \"Are we in time?\"")]
    [InlineData("flag \"Slow\" when recorded crime > 100\nmute \"Slow\" when \"Slwo\" is asked", "flag \"Slow\" when recorded crime > 100\nmute \"Slow\" when \"Slow\" is asked")]
    [InlineData("flag \"Slow\" when THRIVE complete < 50%\ntest \"t\"\n  given THRIVE complete by month from Oct 2022: 50, 60\n  in Oct 2022 expect \"Slow\" to be quiet", "flag \"Slow\" when THRIVE complete < 50%\ntest \"t\"\n  given THRIVE complete by month from Oct 2022: 50%, 60%\n  in Oct 2022 expect \"Slow\" to be quiet")]
    [InlineData("- flag priority response > 1h", "flag priority response > 1h")]
    [InlineData("2. flag priority response > 1h", "flag priority response > 1h")]
    [InlineData("=flag priority response > 1h", "flag priority response > 1h")]
    [InlineData("\"flag priority response > 1h\"", "flag priority response > 1h")]
    [InlineData("alert priority response > 1h", "flag priority response > 1h")]
    [InlineData("ask priority response > 1h", "flag priority response > 1h")]
    [InlineData("praise THRIVE complete meets target", "commend THRIVE complete meets target")]
    [InlineData("monitor recorded crime up", "watch recorded crime up")]
    [InlineData("flag \"Slow\"\n  if priority response > 1h", "flag \"Slow\"\n  when priority response > 1h")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  importance high", "flag \"Slow\"\n  when priority response > 1h\n  severity high")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  severity: high", "flag \"Slow\"\n  when priority response > 1h\n  severity high")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  ask \"What next for {indicator}?\"", "flag \"Slow\"\n  when priority response > 1h\n  ask \"What next for {measure}?\"")]
    [InlineData("flag Slow answers\n  when priority response > 1h", "flag \"Slow answers\"\n  when priority response > 1h")]
    [InlineData("flag \"Crime Volume > 100", "flag \"Crime Volume\" > 100")]
    [InlineData("define slow is > 1h", "define slow as > 1h")]
    [InlineData("group ends = North, South", "group ends is North, South")]
    [InlineData("measure M\n  unit %", "measure M\n  unit percent")]
    [InlineData("measure M\n  low is better", "measure M\n  lower is better")]
    [InlineData("concern recorded crime until 30/09/2023", "concern recorded crime until Sep 2023")]
    [InlineData("falg priority respones wrosening vs previous year.", "flag priority response worsening vs previous year")]
    public void A_mistake_that_leaves_no_doubt_is_put_right(string bad, string good)
    {
        var result = Fixed.Of(bad);

        Assert.Equal(good, result.Files[0].Text);
        Assert.DoesNotContain(result.Left, diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);
        Assert.NotEmpty(result.Applied);
    }

    [Theory]
    [InlineData("flag priority response > 1h and worsening or recorded crime up", "Put in \"(\", put in \")\"; Put in \"(\", put in \")\"")]
    [InlineData("flag response worsening", "Put in \"any of\"; Put in \"most of\"; Put in \"all of\"")]
    [InlineData("flag priority response SLA breach > 2h", "Write \"1h\"; Leave out \"> 2h\"")]
    [InlineData("flag priority response SLA missed > 2h", "Write \"1h\"; Leave out \"> 2h\"")]
    [InlineData("flag priority response > 1h\n\n# kloe: ignore KLOE5001 because it had no mark\nflag recorded crime up", "Leave out \"# kloe: ignore KLOE5001 because it had no mark\"")]
    [InlineData("flag priority response > 60", "Write \"60m\"")]
    [InlineData("flag priority response > 1:42", "Write \"1h 42m\"")]
    [InlineData("flag THRIVE complete worsening by 3", "Write \"3 points\"")]
    [InlineData("flag THRIVE complete misses target by 5%", "Write \"5 points\"")]
    [InlineData("flag recorded crime > 1,25", "Write \".\"; Leave out \",\"")]
    [InlineData("flag priority response > 1h, worsening", "Write \"and\"; Write \"or\"")]
    [InlineData("flag priority response = 1h", "Write \">=\"; Write \"<=\"")]
    [InlineData("flag priority response > 1h in Swindn", "Write \"Swindon\"")]
    [InlineData("flag (priority response > 1h for 3 months) for 6 months", "Leave out \"for 3 months\"")]
    [InlineData("flag priority response speed > 1h", "Write \"priority response time\"; Write \"priority response\"")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  severity high\n  severity low", "Leave out \"severity low\"")]
    [InlineData("flag priority response improving", "Write \"commend\"")]
    [InlineData("if priority response > 1h", "Write \"flag\"; Write \"when\"")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  when recorded crime up", "Write \"and\"; Leave out \"when recorded crime up\"")]
    [InlineData("flag priority response 1h", "Put in \">\"")]
    [InlineData("flag priority response > 1h for 12 weeks", "Write \"3 months\"")]
    [InlineData("flag recorded crime > 60 crimes", "Leave out \"crimes\"")]
    [InlineData("concern recorded crime until 03/09/2023", "Write \"Sep 2023\"")]
    public void Where_there_is_a_choice_it_is_offered_and_nothing_is_changed(string text, string offered)
    {
        var result = Fixed.Of(text);

        Assert.Equal(text, result.Files[0].Text);
        Assert.Empty(result.Applied);
        Assert.Equal(offered, string.Join("; ", result.Left.SelectMany(diagnostic => diagnostic.Fixes).Select(fix => fix.Title)));
    }

    [Fact]
    public void Brackets_go_round_the_parts_that_belong_together()
    {
        var diagnostic = Assert.Single(Rules.Beside("flag priority response > 1h and worsening or recorded crime up").Diagnostics);

        Assert.Equal(
            ["flag (priority response > 1h and worsening) or recorded crime up", "flag priority response > 1h and (worsening or recorded crime up)"],
            diagnostic.Fixes.Select(fix => diagnostic.Source.With(fix.Edits).Text));
    }

    [Fact]
    public void Comments_and_line_ends_stay_as_they_are()
    {
        var result = Fixed.Of("# first\r\nfalg priority response > 1h   # why\r\n\r\n# last");

        Assert.Equal("# first\r\nflag priority response > 1h   # why\r\n\r\n# last", result.Files[0].Text);
    }

    [Fact]
    public void A_file_that_is_only_read_is_not_changed()
    {
        var used = new SourceText("used.kloe", "falg recorded crime up");

        var result = Fixer.Apply([new SourceText("rules.kloe", "flag recorded crime up")], [new SourceText("catalogue.kloe", Rules.Catalogue), used]);

        Assert.Empty(result.Applied);
        Assert.Contains(result.Left, diagnostic => diagnostic.Source == used);
    }

    [Fact]
    public void A_fix_that_would_bring_other_errors_to_light_is_left_to_the_author()
    {
        const string Text = "falg \"Slow\"\n  when nobody answers > 1h\n  colour red";

        Assert.Equal(Text, Fixed.Of(Text).Files[0].Text);
    }
}
