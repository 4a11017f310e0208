using KloeRules.Language.Actions;

namespace KloeRules.Language.Tests.Conditions;

public sealed class ActionTests
{
    [Theory]
    [InlineData("action overdue", ActionKind.Action)]
    [InlineData("any action overdue", ActionKind.Action)]
    [InlineData("actions overdue", ActionKind.Action)]
    [InlineData("activities overdue", ActionKind.Action)]
    [InlineData("recommendation overdue", ActionKind.Recommendation)]
    [InlineData("area for improvement overdue", ActionKind.AreaForImprovement)]
    [InlineData("AFI overdue", ActionKind.AreaForImprovement)]
    [InlineData("each cause of concern overdue", ActionKind.CauseOfConcern)]
    [InlineData("causes of concern overdue", ActionKind.CauseOfConcern)]
    [InlineData("deliverable overdue", ActionKind.Deliverable)]
    [InlineData("finding overdue", ActionKind.Finding)]
    [InlineData("inspection finding overdue", ActionKind.Finding)]
    [InlineData("item overdue", ActionKind.Any)]
    public void A_rule_is_about_a_kind_of_entry(string condition, ActionKind kinds)
    {
        var rule = Rules.One("flag " + condition);

        Assert.Equal(kinds, rule.Actions!.Kinds);
        Assert.False(rule.Actions.IsNarrowed);
        Assert.Empty(rule.Subjects);
    }

    [Fact]
    public void Where_whose_and_linked_to_what_narrow_it_in_any_order()
    {
        var scope = Rules.One("flag any P2 action linked to response in \"Question 4\" owned by \"Head of Crime\" overdue").Actions!;

        Assert.Equal((2, "question 4", "head of crime"), (scope.PlanPriority, scope.QuestionArea, scope.Owner));
        Assert.Equal(["Average Response Time: Priority", "THRIVE: Complete and Visible"], scope.LinkedTo!.Select(measure => measure.Name));
    }

    [Theory]
    [InlineData("action overdue", "Overdue 0")]
    [InlineData("action is overdue", "Overdue 0")]
    [InlineData("action overdue by > 1 month", "Overdue 1")]
    [InlineData("action overdue by 2 quarters", "Overdue 6")]
    [InlineData("action overdue by at least 2 months", "Overdue 1")]
    [InlineData("action due within 2 months", "DueWithin 2")]
    [InlineData("action review overdue", "ReviewOverdue 0")]
    [InlineData("action review overdue by > 3 months", "ReviewOverdue 3")]
    [InlineData("action review due within 1 year", "ReviewWithin 12")]
    [InlineData("action not updated for 3 months", "NotUpdated 3")]
    [InlineData("action without due date", "Without 16")]
    [InlineData("action without an owner", "Without 32")]
    [InlineData("action without linked measure", "Without 64")]
    [InlineData("action without any linked measures", "Without 64")]
    [InlineData("action without evidence", "Without 1024")]
    [InlineData("action due date put back", "DueLater 0")]
    [InlineData("action reopened", "Reopened 0")]
    [InlineData("action new in the tracker", "New 0")]
    [InlineData("action no longer in the tracker", "Gone 0")]
    [InlineData("action evidence in the future", "EvidenceAhead 0")]
    [InlineData("action evidence of work to come", "EvidenceOfPlans 0")]
    [InlineData("action evidence shared with another status", "EvidenceShared 0")]
    [InlineData("action delivered and not evidence in the future", "and(Status 8, not(EvidenceAhead 0))")]
    [InlineData("finding repeated", "Repeated 0")]
    [InlineData("finding repeated from an earlier inspection", "Repeated 0")]
    public void Dates_and_gaps_in_the_tracker(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("action progress < 50%", "Progress Below 0.5")]
    [InlineData("action progress at least 80%", "Progress AtLeast 0.8")]
    [InlineData("deliverable progress < 50% within 2 months of due", "and(Progress Below 0.5, CloseToDue 2)")]
    [InlineData("action progress unchanged", "NoProgressOverUpdates 1")]
    [InlineData("action progress unchanged since the last update", "NoProgressOverUpdates 1")]
    [InlineData("action no progress for 2 updates", "NoProgressOverUpdates 2")]
    [InlineData("action no progress for 6 months", "NoProgressOverMonths 6")]
    [InlineData("action behind plan", "BehindPlan 0")]
    [InlineData("action behind plan by > 20 points", "BehindPlan 0.2")]
    [InlineData("action ahead of plan by 10%", "AheadOfPlan 0.1")]
    public void Progress(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("action red", "Rag 1")]
    [InlineData("action RAG amber", "Rag 2")]
    [InlineData("action red or amber", "Rag 3")]
    [InlineData("action red or overdue", "or(Rag 1, Overdue 0)")]
    [InlineData("action rag worse than last update", "RagWorse 0")]
    [InlineData("action RAG better than the previous update", "RagBetter 0")]
    [InlineData("action moved from green to amber or red", "and(Rag 3, RagBefore 8)")]
    [InlineData("action delivered", "Status 8")]
    [InlineData("action complete", "Status 8")]
    [InlineData("action not delivered", "not(Status 8)")]
    [InlineData("action is in progress", "Status 2")]
    [InlineData("action status on hold", "Status 4")]
    [InlineData("action status not started", "Status 1")]
    [InlineData("action not started", "not(Status 14)")]
    [InlineData("action in phase build", "Phase 1")]
    [InlineData("action in phase sustain for 6 months", "for 6 (Phase 4)")]
    public void Rating_status_and_phase_are_a_bit_each(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("recommendation amber for 3 updates", "updates 3 (Rag 2)")]
    [InlineData("action overdue and (red and not delivered) for the last 2 updates in a row", "and(Overdue 0, updates 2 (and(Rag 1, not(Status 8))))")]
    [InlineData("action red for 3 months", "for 3 (Rag 1)")]
    [InlineData("action red in 2 of the last 6 months", "in 2 of 6 (Rag 1)")]
    public void How_long_is_counted_in_updates_or_in_months(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("red action overdue", "and(Rag 1, Overdue 0)")]
    [InlineData("any red or amber action overdue or without owner", "and(Rag 3, or(Overdue 0, Without 32))")]
    public void A_colour_before_the_noun_holds_for_the_whole_condition(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("cause of concern delivered while its measures not improving for 6 months", "while(Status 8, AllOf linked 0 (for 6 (not(Improving vs PreviousMonth))))")]
    [InlineData("action delivered and any of its measures misses target", "and(Status 8, AnyOf linked 0 (TARGET missed by 0))")]
    [InlineData("action delivered and 2 or more of its measures worsening vs previous year", "and(Status 8, AtLeast 2 linked 0 (Worsening vs PreviousYear))")]
    [InlineData("action overdue while most of its measures in Swindon worsening", "while(Overdue 0, MostOf linked 0 (@1 Worsening vs PreviousMonth))")]
    [InlineData("action overdue while priority response > 1h", "while(Overdue 0, #1 Above 3600)")]
    [InlineData("action overdue while its measures worsening and not delivered", "while(Overdue 0, and(AllOf linked 0 (Worsening vs PreviousMonth), not(Status 8)))")]
    public void What_its_measures_show_is_judged_measure_by_measure(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Fact]
    public void A_judgement_leaves_out_the_measures_that_it_can_not_be_about()
    {
        var rule = Rules.One("flag action delivered while its measures worsening");

        Assert.DoesNotContain("Crime Volume", Assert.Single(rule.Families).Members.Select(measure => measure.Name));
    }

    [Fact]
    public void A_definition_may_be_about_actions()
    {
        var pack = Rules.Beside("define stuck as amber and no progress for 2 updates\nflag action stuck");

        Assert.Empty(pack.Diagnostics);
        Assert.Equal("and(Rag 2, NoProgressOverUpdates 2)", Tree.Of(Assert.Single(pack.Rules).Condition));
    }

    [Fact]
    public void A_declared_measure_goes_before_a_word_of_the_tracker()
    {
        var pack = Rules.Beside("measure Actions Taken\n  lower is better\nflag actions taken worsening\nflag actions overdue");

        Assert.Empty(pack.Diagnostics);
        Assert.Equal([null, ActionKind.Action], pack.Rules.Select(rule => rule.Actions?.Kinds));
    }

    [Fact]
    public void A_changed_length_leaves_the_rule_its_identity()
    {
        Assert.Equal(Rules.One("flag action overdue by > 1 month").Id, Rules.One("flag action overdue by > 3 months").Id);
        Assert.Equal(Rules.One("flag action progress < 50%").Id, Rules.One("flag action progress < 60%").Id);
    }

    [Fact]
    public void A_test_gives_updates_of_an_action()
    {
        var pack = Rules.Beside("""
            flag "Late" when action overdue
            test "t"
              given action "Recruit ten call handlers" due Oct 2022, in progress, 40%, amber in Nov 2022
              given action "Recruit ten call handlers" in Dec 2022: delivered, owner "Head of Crime", linked to priority response, phase embed, review due Jan 2023, repeats "2019 AFI 1", started Jun 2022, P1, in "Question 4"
              given cause of concern "Respond in time" not started
              in Nov 2022 expect "Late" to be asked
            """);

        Assert.Empty(pack.Diagnostics);
        var given = Assert.Single(pack.Tests).GivenActions;
        Assert.Equal(["Nov 2022", "Dec 2022", ""], given.Select(action => action.In?.ToString() ?? ""));
        Assert.Equal((ActionStatus.InProgress, Rag.Amber, 0.4, "Oct 2022"), (given[0].Facts.Status, given[0].Facts.Rag, given[0].Facts.Progress, given[0].Facts.Due?.ToString()));
        Assert.Equal(
            (ActionPhase.Embed, "Jan 2023", "2019 AFI 1", "Jun 2022", 1, "Question 4", "Head of Crime"),
            (given[1].Facts.Phase, given[1].Facts.ReviewDue?.ToString(), given[1].Facts.Earlier, given[1].Facts.Start?.ToString(), given[1].Facts.PlanPriority,
                given[1].Facts.QuestionArea, given[1].Facts.Owner));
        Assert.Equal(["Average Response Time: Priority"], given[1].LinkedTo.Select(measure => measure.Name));
        Assert.Equal((ActionKind.CauseOfConcern, ActionStatus.NotStarted), (given[2].Kind, given[2].Facts.Status));
    }
}
