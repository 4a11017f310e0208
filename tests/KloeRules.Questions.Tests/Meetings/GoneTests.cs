using KloeRules.Language.Time;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Meetings;

public class GoneTests
{
    private const string Rule = "flag \"Help comes late\" when response time SLA breach\n";
    private static readonly Panel Late = new(Rule);

    private static (SinceStatus Status, string Text) Gone(RankedQuestions ranked)
    {
        Assert.Empty(ranked.Questions);
        var gone = Assert.Single(ranked.Since!.Gone);
        return (gone.Status, gone.Text);
    }

    private static EarlierMeeting December(Panel panel, string rows) => EarlierMeeting.Of(panel.Meets(Panel.December, rows));

    [Fact]
    public void What_was_judged_and_does_not_hold_is_cleared_with_the_figure_that_cleared_it() => Assert.Equal(
        (SinceStatus.Cleared, "1 hour 10 minutes then, 55 minutes now, 5 minutes short of the 1 hour line."),
        Gone(Late.Since("Response Time,,2022-12,01:10:00\nResponse Time,,2023-01,00:55:00")));

    [Fact]
    public void A_change_is_cleared_with_the_change_of_now() => Assert.Equal(
        (SinceStatus.Cleared, "30 then, 29 now, down 1 on the previous month."),
        Gone(new Panel("flag burglary worsening vs previous month\n").Since("Burglary,,2022-11,20\nBurglary,,2022-12,30\nBurglary,,2023-01,29")));

    [Fact]
    public void A_streak_that_began_anew_says_how_far_it_is()
    {
        var panel = new Panel("flag response time > 1h for 2 months\n");
        var earlier = EarlierMeeting.Of(panel.Meets(Panel.November, "Response Time,,2022-10,01:10:00\nResponse Time,,2022-11,01:10:00"));
        var rows = "Response Time,,2022-10,01:10:00\nResponse Time,,2022-11,01:10:00\nResponse Time,,2022-12,00:50:00\nResponse Time,,2023-01,01:20:00";

        var (status, text) = Gone(panel.Since(earlier, Panel.January, rows));

        Assert.Equal(SinceStatus.Cleared, status);
        Assert.EndsWith("it has held again for 1 of the 2 months needed.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_came_back_are_said() => Assert.Equal(
        (SinceStatus.Cleared, "12 now."),
        Gone(new Panel("flag burglary has no data for 2 months\n").Since("Burglary,,2022-10,9\nBurglary,,2023-01,12\nRobbery,,2022-12,1")));

    [Fact]
    public void Revised_figures_that_would_not_have_asked_are_no_success() => Assert.Equal(
        (SinceStatus.RevisedAway, "On the figures known today December 2022 would not have asked: Dec 2022: 1 hour 10 minutes then (data.csv, row 2, column 4), 58 minutes now (data.csv, row 2, column 4)."),
        Gone(Late.Since(December(Late, "Response Time,,2022-12,01:10:00"), Panel.January, "Response Time,,2022-12,00:58:00\nResponse Time,,2023-01,00:55:00")));

    [Fact]
    public void Figures_that_were_revised_and_would_still_have_asked_leave_it_cleared() => Assert.Equal(
        SinceStatus.Cleared,
        Gone(Late.Since(December(Late, "Response Time,,2022-12,01:10:00"), Panel.January, "Response Time,,2022-12,01:05:00\nResponse Time,,2023-01,00:55:00")).Status);

    [Fact]
    public void A_rule_that_was_changed_clears_nothing()
    {
        const string Rows = "Response Time,,2022-12,01:10:00\nResponse Time,,2023-01,01:10:00";
        var milder = new Panel("flag \"Help comes late\" when response time > 2h\n");

        Assert.Equal(
            (SinceStatus.NoLongerJudged, "1 hour 10 minutes then. On the rules and figures of today December 2022 would not have asked either, though the figures shown then are the same: a limit, the rule or figures further back have been changed."),
            Gone(milder.Since(December(Late, Rows), Panel.January, Rows)));
    }

    [Fact]
    public void What_can_not_be_told_is_never_cleared() => Assert.Equal(
        (SinceStatus.NoLongerJudged, "1 hour 10 minutes then. Whether it still holds can't be told. A month that the rule needs is missing."),
        Gone(Late.Since("Response Time,,2022-12,01:10:00\nBurglary,,2023-01,1")));

    [Fact]
    public void While_an_area_behind_it_can_not_be_told_it_is_not_cleared() => Assert.Equal(
        (SinceStatus.NoLongerJudged, "1 hour 10 minutes then. Whether Response Time in Swindon still holds can't be told. A month that the rule needs is missing."),
        Gone(Late.Since("""
            Response Time,County,2022-12,01:10:00
            Response Time,Swindon,2022-12,01:05:00
            Response Time,County,2023-01,00:50:00
            """)));

    [Fact]
    public void An_area_that_the_data_no_longer_has_is_not_cleared() => Assert.Equal(
        (SinceStatus.NoLongerJudged, "1 hour 10 minutes then. Nothing is judged of Response Time in Swindon any more: the rule or the data leaves it out."),
        Gone(Late.Since(December(Late, "Response Time,Swindon,2022-12,01:10:00"), Panel.January, "Response Time,County,2023-01,00:50:00")));

    [Fact]
    public void A_rule_that_the_pack_no_longer_has_judges_nothing()
    {
        const string Rows = "Response Time,,2022-12,01:10:00\nResponse Time,,2023-01,00:50:00";

        Assert.Equal(
            (SinceStatus.NoLongerJudged, "1 hour 10 minutes then. The pack no longer has the rule that asked it, so nobody has looked whether this still holds."),
            Gone(new Panel("flag burglary > 10\n").Since(December(Late, Rows), Panel.January, Rows)));
    }

    [Fact]
    public void A_rule_that_only_watches_now_asks_nothing()
    {
        const string Rows = "Response Time,,2022-12,01:10:00\nResponse Time,,2023-01,01:20:00";

        Assert.Equal(
            (SinceStatus.NoLongerJudged, "1 hour 10 minutes then. The rule that asked it is a “watch” now, which asks nothing."),
            Gone(new Panel(Rule.Replace("flag", "watch", StringComparison.Ordinal)).Since(December(Late, Rows), Panel.January, Rows)));
    }

    [Fact]
    public void What_somebody_snoozed_is_kept_quiet_and_not_cleared()
    {
        const string Rows = "Response Time,,2022-12,01:10:00\nResponse Time,,2023-01,01:20:00";
        var quiet = new Panel(Rule + "snooze \"Help comes late\" until Jun 2023 by \"Chief Constable\" because \"a new rota begins in May\"\n");

        Assert.Equal(
            (SinceStatus.KeptQuiet, "1 hour 10 minutes then. Snoozed until June 2023 by Chief Constable: a new rota begins in May."),
            Gone(quiet.Since(December(Late, Rows), Panel.January, Rows)));
    }

    [Fact]
    public void What_stood_below_the_line_says_so()
    {
        var earlier = December(Late, "Response Time,,2022-12,01:10:00");
        var below = earlier with { Questions = [earlier.Questions[0] with { Rank = 12, IsAsked = false }] };

        Assert.Equal("was 12th, below the line", Assert.Single(Late.Since(below, Panel.January, "Response Time,,2022-12,01:10:00\nResponse Time,,2023-01,00:50:00").Since!.Gone).Was);
    }

    [Fact]
    public void Cleared_is_said_at_one_meeting_only()
    {
        const string Rows = "Response Time,,2022-11,01:10:00\nResponse Time,,2022-12,00:50:00\nResponse Time,,2023-01,00:50:00";
        var december = Late.Since(EarlierMeeting.Of(Late.Meets(Panel.November, Rows)), Panel.December, Rows);
        var january = Late.Since(EarlierMeeting.Of(december), Panel.January, Rows);

        Assert.Equal(SinceStatus.Cleared, Assert.Single(december.Since!.Outcomes).Status);
        Assert.Empty(january.Since!.Outcomes);
    }
}
