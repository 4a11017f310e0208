namespace KloeRules.Language.Tests.Conditions;

public sealed class WindowAndAreaTests
{
    [Theory]
    [InlineData("for 3 months", 3)]
    [InlineData("for 1 month", 1)]
    [InlineData("for 2 quarters", 6)]
    [InlineData("for 1 quarter", 3)]
    [InlineData("for 2 years", 24)]
    [InlineData("for 1 year", 12)]
    [InlineData("for 120 months", 120)]
    [InlineData("for the last 3 months", 3)]
    [InlineData("for 3 consecutive months", 3)]
    [InlineData("for three months", 3)]
    [InlineData("for the last Twelve months", 12)]
    [InlineData("for 3 months running", 3)]
    [InlineData("for 3 months in a row", 3)]
    [InlineData("FOR 3 Months", 3)]
    [InlineData("for a year", 12)]
    [InlineData("for a quarter", 3)]
    [InlineData("for the last year", 12)]
    [InlineData("for six months", 6)]
    public void A_window_counts_months(string window, int months) =>
        Assert.Equal($"for {months} (Above 3600)", Rules.Meaning("priority response > 1h " + window));

    [Theory]
    [InlineData("in 3 of the last 6 months", "in 3 of 6 (Above 3600)")]
    [InlineData("in at least 3 of the last 6 months", "in 3 of 6 (Above 3600)")]
    [InlineData("in three of the last 2 quarters", "in 3 of 6 (Above 3600)")]
    [InlineData("at any time in the last 12 months", "in 1 of 12 (Above 3600)")]
    [InlineData("since Apr 2022", "since Apr 2022 (Above 3600)")]
    [InlineData("since 2022-04", "since Apr 2022 (Above 3600)")]
    [InlineData("at any time in the last year", "in 1 of 12 (Above 3600)")]
    [InlineData("in 2 of the last quarter", "in 2 of 3 (Above 3600)")]
    [InlineData("since 1 April 2022", "since Apr 2022 (Above 3600)")]
    [InlineData("since 2022-04-01", "since Apr 2022 (Above 3600)")]
    [InlineData("since 2022/23", "since Apr 2022 (Above 3600)")]
    [InlineData("since Q3 2022/23", "since Oct 2022 (Above 3600)")]
    [InlineData("since the start of the financial year", "since April (Above 3600)")]
    [InlineData("since the start of this financial year", "since April (Above 3600)")]
    [InlineData("since the start of 2022/23", "since Apr 2022 (Above 3600)")]
    [InlineData("this financial year", "since April (Above 3600)")]
    [InlineData("so far this financial year", "since April (Above 3600)")]
    [InlineData("in the financial year to date", "since April (Above 3600)")]
    [InlineData("in 2022/23", "since Apr 2022 to Mar 2023 (Above 3600)")]
    [InlineData("throughout 2022/2023", "since Apr 2022 to Mar 2023 (Above 3600)")]
    [InlineData("for the financial year 2021/22", "since Apr 2021 to Mar 2022 (Above 3600)")]
    [InlineData("in FY 2021-22", "since Apr 2021 to Mar 2022 (Above 3600)")]
    [InlineData("in Q1 2022/23", "since Apr 2022 to Jun 2022 (Above 3600)")]
    [InlineData("in Q4 of 2022/23", "since Jan 2023 to Mar 2023 (Above 3600)")]
    [InlineData("in Jan 2023", "since Jan 2023 to Jan 2023 (Above 3600)")]
    [InlineData("in 2011-12", "since Dec 2011 to Dec 2011 (Above 3600)")]
    [InlineData("at any time in 2022/23", "any time since Apr 2022 to Mar 2023 (Above 3600)")]
    [InlineData("at any time since Apr 2022", "any time since Apr 2022 (Above 3600)")]
    [InlineData("at any time this financial year", "any time since April (Above 3600)")]
    [InlineData("since 15 April 2022", "")]
    [InlineData("in 2021/23", "")]
    [InlineData("in 2021", "")]
    [InlineData("since 04/2022", "")]
    [InlineData("since last year", "")]
    public void Some_of_the_latest_months_or_all_since_a_month_are_counted(string window, string tree)
    {
        var pack = Rules.Beside("flag priority response > 1h " + window);

        Assert.Equal(tree, pack.Rules.Count == 0 ? "" : Tree.Of(pack.Rules[0].Condition));
        Assert.Equal(tree.Length == 0, pack.Diagnostics.Count > 0);
    }

    [Theory]
    [InlineData("priority response > 1h in Swindon in 3 of the last 6 months")]
    [InlineData("priority response > 1h in 3 of the last 6 months in Swindon")]
    [InlineData("priority response in Swindon > 1h in 3 of the last 6 months")]
    [InlineData("(priority response > 1h) in 3 of the last 6 months in Swindon")]
    public void Some_months_and_an_area_stand_in_either_order(string condition)
    {
        var rule = Rules.One("flag " + condition);

        Assert.Equal("in 3 of 6 (Above 3600)", Tree.Of(rule.Condition));
        Assert.Equal(["Swindon"], rule.Areas);
    }

    [Theory]
    [InlineData("priority response SLA breach for 3 months in Swindon")]
    [InlineData("priority response SLA breach in Swindon for 3 months")]
    [InlineData("priority response in Swindon SLA breach for 3 months")]
    [InlineData("(priority response SLA breach) for 3 months in Swindon")]
    [InlineData("(priority response SLA breach) in Swindon for 3 months")]
    [InlineData("priority response SLA breach for 3 months in a row in Swindon")]
    public void Where_and_how_long_stand_in_either_order(string condition)
    {
        var rule = Rules.One("flag " + condition);

        Assert.Equal("for 3 (SLA missed by 0)", Tree.Of(rule.Condition));
        Assert.Equal(["Swindon"], rule.Areas);
    }

    [Theory]
    [InlineData("priority response > 1h in each LPA")]
    [InlineData("priority response > 1h in any LPAs")]
    [InlineData("priority response > 1h in each of the LPAs")]
    [InlineData("priority response in each LPA > 1h")]
    public void A_group_stands_for_its_areas(string condition)
    {
        var rule = Rules.One("flag " + condition);

        Assert.Equal(["Swindon", "County"], rule.Areas);
        Assert.Equal("Above 3600", Tree.Of(rule.Condition));
    }

    [Theory]
    [InlineData("priority response > 1h in every LPA", "in AllOf areas 0 (Above 3600)", "Swindon/County")]
    [InlineData("priority response > 1h in all LPAs", "in AllOf areas 0 (Above 3600)", "Swindon/County")]
    [InlineData("priority response > 1h in all of the LPAs", "in AllOf areas 0 (Above 3600)", "Swindon/County")]
    [InlineData("priority response in most LPAs > 1h", "in MostOf areas 0 (Above 3600)", "Swindon/County")]
    [InlineData("priority response > 1h in 2 or more LPAs", "in AtLeast 2 areas 0 (Above 3600)", "Swindon/County")]
    [InlineData("priority response > 1h in at least two of the LPAs", "in AtLeast 2 areas 0 (Above 3600)", "Swindon/County")]
    [InlineData("priority response > 1h in none of the LPAs", "not(in AnyOf areas 0 (Above 3600))", "Swindon/County")]
    [InlineData("priority response > 1h in no LPA", "not(in AnyOf areas 0 (Above 3600))", "Swindon/County")]
    [InlineData("priority response > 1h in all LPAs except Swindon", "in AllOf areas 0 (Above 3600)", "County")]
    [InlineData("priority response > 1h for 3 months in most LPAs", "in MostOf areas 0 (for 3 (Above 3600))", "Swindon/County")]
    [InlineData("priority response > 1h in most LPAs for 3 months", "in MostOf areas 0 (for 3 (Above 3600))", "Swindon/County")]
    [InlineData("(priority response > 1h in most LPAs) for 3 months", "for 3 (in MostOf areas 0 (Above 3600))", "Swindon/County")]
    [InlineData("(priority response > 1h and worsening in Swindon) in most LPAs", "in MostOf areas 0 (and(Above 3600, @1 Worsening vs PreviousMonth))", "Swindon/County")]
    [InlineData("most of response worsening in most LPAs", "in MostOf areas 0 (MostOf family 0 (Worsening vs PreviousMonth))", "Swindon/County")]
    public void A_group_may_be_judged_together(string condition, string tree, string areas)
    {
        var rule = Rules.One("flag " + condition);

        Assert.Equal(tree, Tree.Of(rule.Condition));
        Assert.Equal([""], rule.Areas);
        Assert.Equal(areas, string.Join("/", Assert.Single(rule.AreaSets)));
    }

    [Theory]
    [InlineData("priority response > 1h in each LPA except Swindon", "County", "")]
    [InlineData("priority response > 1h except Swindon, County", "", "Swindon/County")]
    [InlineData("priority response except Swindon > 1h", "", "Swindon")]
    public void Areas_may_be_left_out(string condition, string areas, string leftOut)
    {
        var rule = Rules.One("flag " + condition);

        Assert.Equal((areas, leftOut), (string.Join("/", rule.Areas), string.Join("/", rule.LeftOut)));
        Assert.Equal("Above 3600", Tree.Of(rule.Condition));
    }

    [Fact]
    public void A_rule_that_names_no_area_is_judged_in_all()
    {
        Assert.Empty(Rules.One("flag priority response > 1h").Areas);
    }

    [Fact]
    public void A_second_area_becomes_a_place_of_its_own()
    {
        var rule = Rules.One("flag priority response worsening in Swindon and improving in County and > 1h in Swindon");

        Assert.Equal(["Swindon"], rule.Areas);
        Assert.Equal(["County"], rule.Places);
        Assert.Equal("and(Worsening vs PreviousMonth, @1 Improving vs PreviousMonth, Above 3600)", Tree.Of(rule.Condition));
    }

    [Fact]
    public void An_area_behind_a_definition_holds_for_all_that_it_says()
    {
        var rule = Rules.One("define slipping as worsening for 3 months\nflag priority response slipping in Swindon and THRIVE complete slipping in County");

        Assert.Equal(["Swindon"], rule.Areas);
        Assert.Equal(["County"], rule.Places);
        Assert.Equal("and(for 3 (Worsening vs PreviousMonth), for 3 (#1 @1 Worsening vs PreviousMonth))", Tree.Of(rule.Condition));
    }

    [Fact]
    public void An_area_of_several_words_or_in_quotes_is_one_area()
    {
        Assert.Equal(["North West Hub"], Rules.One("flag priority response > 1h in North West Hub for 3 months").Areas);
        Assert.Equal(["In and Out"], Rules.One("flag priority response > 1h in \"In and Out\"").Areas);
    }

    [Fact]
    public void An_area_may_have_an_article_before_its_name()
    {
        Assert.Equal(["North"], Rules.One("group ends is North, South\nflag priority response > 1h in the North").Areas);
        Assert.Equal(["the North"], Rules.One("group ends is the North, North\nflag priority response > 1h in the North").Areas);
    }
}
