using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Language.Tests.Statements;

public sealed class CatalogueStatementTests
{
    [Fact]
    public void A_measure_holds_everything_that_its_clauses_say()
    {
        var measure = Assert.Single(Rules.Alone("""
            measure Average Response Time: Priority   # a comment behind a name
              also priority response, "Priority, and other, response"
              also priority response time
              unit duration, median
              lower is better
              SLA 1h
              target 50m by Mar 2024
              aspiration 45m
              plan 55m by Mar 2023
              plan priority 1
              owner "Deputy Chief Constable"
              published 1 month late
              baseline Apr 2021 to Mar 2022 because "new system"
              ignore Sep 2019 because "outage"
              ignore Jan 2020 to Feb 2020
              marking OFFICIAL-SENSITIVE
              headline of response
              cause of concern "Inspection 2022"
            """).Measures);

        Assert.Equal("Average Response Time: Priority", measure.Name);
        Assert.Equal(["priority response", "Priority, and other, response", "priority response time"], measure.Aliases);
        Assert.Equal(new Unit(Quantity.Duration, Statistic.Median), measure.Unit);
        Assert.Equal(Direction.LowerIsBetter, measure.Direction);
        Assert.Equal((3600d, 3000d, 2700d, 3300d), (measure.Sla, measure.Target, measure.Aspiration, measure.Plan));
        Assert.Equal(new Month(2024, 3), measure.MonthOf(LimitKind.Target));
        Assert.Equal(new Month(2023, 3), measure.MonthOf(LimitKind.Plan));
        Assert.Null(measure.MonthOf(LimitKind.Aspiration));
        Assert.Equal(1, measure.PlanPriority);
        Assert.Equal("Deputy Chief Constable", measure.Owner);
        Assert.Equal(1, measure.MonthsLate);
        Assert.Equal(new MonthRange(new Month(2021, 4), new Month(2022, 3), "new system"), measure.Baseline);
        Assert.Equal(
            [new IgnoredMonths(new Month(2019, 9), new Month(2019, 9), "outage"), new IgnoredMonths(new Month(2020, 1), new Month(2020, 2), "left out by the catalogue")],
            measure.Ignored);
        Assert.Equal("OFFICIAL-SENSITIVE", measure.Marking);
        Assert.Equal("response", measure.HeadlineOf);
        Assert.Equal("Inspection 2022", measure.CauseOfConcern);
        Assert.False(measure.IsRolling12);
    }

    [Fact]
    public void A_measure_says_how_its_figures_come_about()
    {
        var measure = Assert.Single(Rules.Alone("""
            measure Knife Crime
              unit count
              published 1 month late
              provisional 3 months
              missing means zero
              exceptional Mar 2020 to Jul 2021 because "pandemic"
              exceptional 2012-08
            """).Measures);

        Assert.Equal((1, 3, 4), (measure.MonthsLate, measure.MonthsProvisional, measure.MonthsBehind));
        Assert.True(measure.MissingMeansZero);
        Assert.Equal(
            [new MonthRange(new Month(2020, 3), new Month(2021, 7), "pandemic"), new MonthRange(new Month(2012, 8), new Month(2012, 8), null)],
            measure.Exceptional);
        Assert.False(Assert.Single(Rules.Alone("measure M\n  missing means missing").Measures).MissingMeansZero);
    }

    [Fact]
    public void Areas_that_are_no_real_ones_are_left_out_of_what_is_judged()
    {
        var settings = Rules.Alone("pack \"P\"\n  leave out Unknown, \"Not, recorded\"\n  peers are North").Settings;

        Assert.Equal(["Unknown", "Not, recorded"], settings.LeftOut);
        Assert.Equal(["Unknown", "Not, recorded", "North"], settings.Outside);
    }

    [Fact]
    public void Marks_of_the_tracker_stand_for_the_words_of_a_status_a_colour_or_a_phase()
    {
        var pack = Rules.Alone("pack \"P\"\n  mark \"✓\" means complete\n  mark \"□\" means not started\n  mark \"▲\" means amber\n  mark \"✓\" means delivered");

        Assert.Empty(pack.Diagnostics);
        Assert.Equal(
            new Dictionary<string, string> { ["✓"] = "delivered", ["□"] = "not started", ["▲"] = "amber" },
            pack.Settings.Marks);
    }

    [Fact]
    public void A_percentage_may_be_a_ratio_of_things_counted_apart() =>
        Assert.Equal(Unit.Percent with { IsRatio = true }, Assert.Single(Rules.Alone("measure M\n  unit percent, ratio").Measures).Unit);

    [Fact]
    public void A_formula_takes_over_what_is_provisional_or_exceptional_of_its_parts()
    {
        var measure = Rules.Alone("""
            measure A
              published 1 month late
              exceptional Mar 2020
            measure B
              provisional 3 months
            measure C is A + B
            """).Measures[2];

        Assert.Equal((1, 2, 3), (measure.MonthsLate, measure.MonthsProvisional, measure.MonthsBehind));
        Assert.True(measure.IsExceptional(new Month(2020, 3)));
    }

    [Fact]
    public void A_measure_that_says_no_more_is_a_count_with_no_better_way()
    {
        var measure = Assert.Single(Rules.Alone("measure Crime Volume").Measures);

        Assert.Equal(Unit.Count, measure.Unit);
        Assert.Equal(Direction.Neither, measure.Direction);
        Assert.Null(measure.Sla);
        Assert.Equal("OFFICIAL", measure.Marking);
    }

    [Theory]
    [InlineData("duration", Quantity.Duration, Statistic.Mean, false, 1)]
    [InlineData("duration, mean", Quantity.Duration, Statistic.Mean, false, 1)]
    [InlineData("days, median", Quantity.Duration, Statistic.Median, true, 1)]
    [InlineData("median duration", Quantity.Duration, Statistic.Median, false, 1)]
    [InlineData("mean days", Quantity.Duration, Statistic.Mean, true, 1)]
    [InlineData("count", Quantity.Count, Statistic.Total, false, 1)]
    [InlineData("count at month end", Quantity.Count, Statistic.Snapshot, false, 1)]
    [InlineData("percent", Quantity.Percent, Statistic.Mean, false, 1)]
    [InlineData("percentage", Quantity.Percent, Statistic.Mean, false, 1)]
    [InlineData("money", Quantity.Money, Statistic.Total, false, 1)]
    [InlineData("score", Quantity.Score, Statistic.Mean, false, 1)]
    [InlineData("rate per 1,000", Quantity.Rate, Statistic.Mean, false, 1000)]
    [InlineData("rate per 100,000 people", Quantity.Rate, Statistic.Mean, false, 100000)]
    public void A_unit_says_what_is_measured_and_how_months_add_up(string unit, Quantity quantity, Statistic statistic, bool inDays, double per) =>
        Assert.Equal(new Unit(quantity, statistic, inDays, per), Assert.Single(Rules.Alone("measure M\n  unit " + unit).Measures).Unit);

    [Fact]
    public void A_measure_may_be_published_as_a_rolling_year()
    {
        Assert.True(Assert.Single(Rules.Alone("measure M\n  published as rolling 12 months").Measures).IsRolling12);
    }

    [Fact]
    public void A_family_gathers_names_aliases_patterns_and_earlier_families()
    {
        var pack = Rules.Alone("""
            measure Crime Volume: Burglary
            measure Crime Volume: Robbery
              headline of serious crime
            measure Complaints
              also public complaints
            family crime is "crime volume*"
            family serious crime is Crime Volume: Robbery, public complaint
            family everything is crime, serious crime
            """);

        Assert.Equal(
            ["crime: Crime Volume: Burglary, Crime Volume: Robbery", "serious crime: Crime Volume: Robbery, Complaints",
                "everything: Crime Volume: Burglary, Crime Volume: Robbery, Complaints"],
            pack.Families.Select(family => $"{family.Name}: {string.Join(", ", family.Members.Select(measure => measure.Name))}"));
        Assert.Equal([null, "Crime Volume: Robbery", null], pack.Families.Select(family => family.Headline?.Name));
    }

    [Fact]
    public void The_pack_statement_sets_the_meeting()
    {
        var settings = Rules.Alone("""
            language 1
            pack "Our ELG" version 2.1
              body "Office of the Commissioner"
              meeting "Performance Board"
              marking OFFICIAL-SENSITIVE
              whole "Wiltshire"
              steady within 2.5%
              ask at most 12, at most 4 per enquiry
              use "police"
              use "own"
              data "data/*.csv"
              caution "For training only"
            """).Settings;

        Assert.Equal(
            ("Our ELG", "2.1", "Office of the Commissioner", "Performance Board", "OFFICIAL-SENSITIVE", "Wiltshire", 0.025, 12, 4, "For training only"),
            (settings.Name, settings.Version, settings.Body, settings.Meeting, settings.Marking, settings.Whole, settings.SteadyWithin, settings.AskAtMost,
                settings.AskAtMostPerEnquiry, settings.Caution));
        Assert.Equal(["police", "own"], settings.Uses);
        Assert.Equal(["data/*.csv"], settings.Data);
    }

    [Fact]
    public void A_pack_weighs_the_parts_of_the_score()
    {
        Assert.Equal(new ScoreWeights(30, 20, 20, 15, 15, 0), Rules.Alone("pack \"P\"\n  weights gap 20, severity 30, persistence 20, surprise 15, priority 15\n").Settings.Weights);
        Assert.Equal(new ScoreWeights(25, 20, 20, 15, 15, 5), Rules.Alone("pack \"P\"\n").Settings.Weights);
    }

    [Fact]
    public void A_measure_and_a_rule_declare_the_gap_that_counts_in_full()
    {
        var pack = Rules.Alone("""
            measure Rate
              unit percent
              full scale 10 points

            measure Waits
              unit duration, mean

            flag Waits > 1h
              full scale 30m

            flag Waits > 2h
            """);

        Assert.Equal([0.1, null], pack.Measures.Select(measure => measure.FullScale));
        Assert.Equal([1800.0, null], pack.Rules.Select(rule => rule.FullScale));
    }

    [Fact]
    public void A_packs_own_enquiry_goes_before_one_of_a_pack_that_it_uses()
    {
        var pack = Rules.Bind(
            ("own.kloe", "enquiry \"Are we in time?\"\n  asked of \"Deputy Chief Constable\""),
            ("used.kloe", "enquiry \"Are we in time?\"\n  asked of \"Chief Constable\""));

        Assert.Equal("Deputy Chief Constable", Assert.Single(pack.Enquiries).AskedOf);
        Assert.Empty(pack.Diagnostics);
    }

    [Fact]
    public void A_concern_counts_until_its_month()
    {
        var concern = Assert.Single(Rules.Beside("concern priority response until Sep 2023 because \"raised by the Panel\"").Concerns);

        Assert.Equal(("Average Response Time: Priority", "raised by the Panel"), (concern.Measure.Name, concern.Because));
        Assert.True(concern.HoldsAt(new Month(2023, 9)));
        Assert.False(concern.HoldsAt(new Month(2023, 10)));
        Assert.True(Assert.Single(Rules.Beside("concern priority response").Concerns).HoldsAt(new Month(2030, 1)));
    }

    [Fact]
    public void A_concern_about_an_unknown_measure_says_so()
    {
        var diagnostic = Assert.Single(Rules.Beside("concern priorty response until Sep 2023").Diagnostics);

        Assert.Equal("There is no measure called \"priorty response\".", diagnostic.Message);
        Assert.Equal("The concern raises nothing until it is put right.", diagnostic.Consequence);
        Assert.Equal("Did you mean \"priority response\"?", diagnostic.Remedy);
    }

    [Fact]
    public void A_budget_without_a_share_for_each_enquiry_is_one_for_all()
    {
        var settings = Rules.Alone("pack \"P\"\n  ask at most 6").Settings;

        Assert.Equal((6, 6), (settings.AskAtMost, settings.AskAtMostPerEnquiry));
    }
}
