using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Meetings;

public class AskedAgainTests
{
    private static readonly Panel Late = new("flag \"Help comes late\" when response time SLA breach\n");

    private static readonly Panel Stealing = new("flag \"Burglary is high\" when burglary > 10\n  severity high\nflag \"Robbery is high\" when robbery > 10\n");

    private static (SinceStatus Status, string? Was, string Text) Only(RankedQuestions ranked)
    {
        var since = Assert.Single(ranked.Questions).Since!;
        return (since.Status, since.Was, since.Text);
    }

    [Fact]
    public void A_question_that_was_not_asked_is_new() => Assert.Equal(
        (SinceStatus.New, null, "Not asked in December 2022."),
        Only(Late.Since("Response Time,,2022-12,00:50:00\nResponse Time,,2023-01,01:20:00")));

    [Fact]
    public void A_figure_further_to_the_bad_side_is_worse() => Assert.Equal(
        (SinceStatus.Worse, "was 1st", "1 hour 10 minutes then, 1 hour 20 minutes now."),
        Only(Late.Since("Response Time,,2022-12,01:10:00\nResponse Time,,2023-01,01:20:00")));

    [Fact]
    public void A_figure_further_to_the_good_side_that_is_asked_still_is_easing() => Assert.Equal(
        (SinceStatus.Easing, "was 1st", "1 hour 20 minutes then, 1 hour 10 minutes now."),
        Only(Late.Since("Response Time,,2022-12,01:20:00\nResponse Time,,2023-01,01:10:00")));

    [Fact]
    public void A_lower_share_is_worse_where_higher_is_better() => Assert.Equal(
        (SinceStatus.Worse, "was 1st", "87.1% then, 80.2% now."),
        Only(new Panel("flag satisfaction < 90%\n").Since("Satisfaction,,2022-12,87.1%\nSatisfaction,,2023-01,80.2%")));

    [Theory]
    [InlineData("01:43:00", SinceStatus.Continuing)]
    [InlineData("01:45:00", SinceStatus.Continuing)]
    [InlineData("01:45:01", SinceStatus.Worse)]
    [InlineData("01:35:00", SinceStatus.Continuing)]
    [InlineData("01:34:59", SinceStatus.Easing)]
    public void What_the_pack_calls_steady_continues(string now, SinceStatus status) =>
        Assert.Equal(status, Only(Late.Since($"Response Time,,2022-12,01:40:00\nResponse Time,,2023-01,{now}")).Status);

    [Fact]
    public void The_same_figure_is_said_once() => Assert.Equal(
        (SinceStatus.Continuing, "was 1st", "Still 1 hour 10 minutes."),
        Only(Late.Since("Response Time,,2022-12,01:10:00\nResponse Time,,2023-01,01:10:00")));

    [Fact]
    public void Where_neither_way_is_better_a_question_continues_with_its_figures() => Assert.Equal(
        (SinceStatus.Continuing, "was 1st", "120 then, 400 now."),
        Only(new Panel("flag searches > 100\n").Since("Searches,,2022-12,120\nSearches,,2023-01,400")));

    [Fact]
    public void More_areas_make_it_worse() => Assert.Equal(
        (SinceStatus.Worse, "was 1st", "Still 1 hour 10 minutes; 1 area then, 2 now."),
        Only(Late.Since("""
            Response Time,County,2022-12,01:10:00
            Response Time,Swindon,2022-12,00:50:00
            Response Time,County,2023-01,01:10:00
            Response Time,Swindon,2023-01,01:05:00
            """)));

    [Fact]
    public void Fewer_areas_ease_it() => Assert.Equal(
        (SinceStatus.Easing, "was 1st", "Still 1 hour 10 minutes; 2 areas then, 1 now."),
        Only(Late.Since("""
            Response Time,County,2022-12,01:10:00
            Response Time,Swindon,2022-12,01:05:00
            Response Time,County,2023-01,01:10:00
            Response Time,Swindon,2023-01,00:50:00
            """)));

    [Fact]
    public void A_question_that_another_area_leads_now_is_the_same_one() => Assert.Equal(
        (SinceStatus.Worse, "was 1st", "1 hour 5 minutes then, 1 hour 40 minutes now."),
        Only(new Panel("flag response time SLA breach\n").Since("""
            Response Time,County,2022-12,01:30:00
            Response Time,Swindon,2022-12,01:05:00
            Response Time,County,2023-01,01:05:00
            Response Time,Swindon,2023-01,01:40:00
            """)));

    [Fact]
    public void A_higher_severity_makes_it_worse()
    {
        const string Rows = "Response Time,,2022-12,01:10:00\nResponse Time,,2023-01,01:10:00";
        var earlier = EarlierMeeting.Of(Late.Meets(Panel.December, Rows));
        var marked = new Panel("flag \"Help comes late\" when response time SLA breach\n  severity high\n");

        Assert.Equal(
            (SinceStatus.Worse, "was 1st", "Still 1 hour 10 minutes; severity medium then, high now."),
            Only(marked.Since(earlier, Panel.January, Rows)));
    }

    [Fact]
    public void Another_rule_on_the_same_measure_and_area_asks_the_same_question() => Assert.Equal(
        (SinceStatus.Easing, "was 1st", "1 hour 20 minutes then, 50 minutes now; now asked by “Help is far from the best”."),
        Only(new Panel("flag \"Help comes late\" when response time SLA breach\nflag \"Help is far from the best\" when response time > 45m and response time < 1h\n")
            .Since("Response Time,,2022-12,01:20:00\nResponse Time,,2023-01,00:50:00")));

    [Fact]
    public void A_measure_that_is_folded_under_another_one_is_still_asked_about() => Assert.Equal(
        (SinceStatus.Worse, "was 1st", "Robbery: still 30; 1 measure then, 2 now; severity medium then, critical now; then asked as “Robbery is high”."),
        Only(Stealing.Since("""
            Burglary,,2022-12,5
            Robbery,,2022-12,30
            Burglary,,2023-01,50
            Robbery,,2023-01,30
            """)));

    [Fact]
    public void The_member_of_a_family_that_is_left_is_still_asked_about() => Assert.Equal(
        (SinceStatus.Easing, "was 1st", "Still 30; 2 measures then, 1 now; severity critical then, medium now; then asked as “Burglary is high: Burglary and 1 more in stealing”."),
        Only(Stealing.Since("""
            Burglary,,2022-12,50
            Robbery,,2022-12,30
            Burglary,,2023-01,5
            Robbery,,2023-01,30
            """)));

    [Fact]
    public void Figures_that_can_not_be_compared_stand_side_by_side() => Assert.Equal(
        (SinceStatus.Continuing, "was 1st", "Burglary at 50 in December 2022, now Burglary at 120 in the 3 months to January 2023; now asked by “The quarter rose”."),
        Only(new Panel("flag \"The month was high\" when burglary > 40\nflag \"The quarter rose\" when burglary up vs previous 3 months\n").Since("""
            Burglary,,2022-07,90
            Burglary,,2022-08,60
            Burglary,,2022-09,30
            Burglary,,2022-10,5
            Burglary,,2022-11,50
            Burglary,,2022-12,50
            Burglary,,2023-01,20
            """)));

    [Fact]
    public void Nothing_is_said_of_a_run_that_is_held_against_none()
    {
        var ranked = Late.Meets(Panel.January, "Response Time,,2023-01,01:20:00");

        Assert.Null(ranked.Since);
        Assert.Null(Assert.Single(ranked.Questions).Since);
    }

    [Fact]
    public void Of_two_questions_that_became_one_both_are_named()
    {
        const string Rows = "Burglary,,2022-12,50\nRobbery,,2022-12,30\nBurglary,,2023-01,50\nRobbery,,2023-01,30";
        var apart = new[] { "Burglary,,2022-12,50", "Robbery,,2022-12,30" }
            .SelectMany(rows => EarlierMeeting.Of(Stealing.Meets(Panel.December, rows)).Questions)
            .Select((question, place) => question with { Rank = place + 1 })
            .ToArray();
        var since = Stealing.Since(new EarlierMeeting(Panel.December, apart), Panel.January, Rows);

        Assert.StartsWith("Still 50", Only(since).Text, StringComparison.Ordinal);
        Assert.EndsWith("takes in “Robbery is high” (was 2nd).", Only(since).Text, StringComparison.Ordinal);
        Assert.Empty(since.Since!.Gone);
    }

    [Fact]
    public void A_measure_that_stands_behind_two_questions_carries_neither_into_the_other()
    {
        var (burglary, robbery) = (Alone("Burglary,,2022-12,50"), Alone("Robbery,,2022-12,30"));
        var wide = burglary with { Findings = [burglary.Findings[0] with { Figures = [.. burglary.Findings[0].Figures, .. robbery.Findings[0].Figures] }] };
        var since = Stealing.Since(new EarlierMeeting(Panel.December, [wide, robbery]), Panel.January, "Burglary,,2022-12,50\nRobbery,,2022-12,30\nBurglary,,2023-01,5\nRobbery,,2023-01,30");

        Assert.Equal((SinceStatus.Continuing, "was 1st", "Still 30."), Only(since));
        Assert.Equal("Burglary is high", Assert.Single(since.Since!.Gone).Earlier.Title);

        static MeetingQuestion Alone(string rows) => Assert.Single(EarlierMeeting.Of(Stealing.Meets(Panel.December, rows)).Questions);
    }
}
