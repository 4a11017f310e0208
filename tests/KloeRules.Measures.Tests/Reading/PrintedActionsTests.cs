using KloeRules.Language.Actions;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public sealed class PrintedActionsTests
{
    private const string Header = "PEEL Specific Activity\tActivity status\tSummary of progress\n";

    private static readonly Dictionary<string, string> Marks = new()
    {
        ["✓"] = "delivered",
        ["□"] = "in progress",
        ["●"] = "not started",
    };

    [Fact]
    public void Activities_are_read_below_the_headings_that_they_stand_under()
    {
        var frame = Read(
            "5. Causes of Concern\n\nCause of concern 1: Answering the public\t\t\n" + Header
            + "Train call handlers.\t✓\t\"Done\" in all rooms.\n"
            + "Name repeat callers.\t□\tTo be rolled out.\n"
            + "Other supporting work\t\t\n✓ The rooms were painted.\t\t\n- A dash is no mark.\t\t\nOutlook\t\t\n<p>Long text.</p>\t\t\n"
            + "Cause of concern 2: Protecting people\t\t\n\n" + Header
            + "Review every risk.\t●\tNot begun.\n\nBrief all teams.\t✓\tHeld in March.\n"
            + "6. Area for Improvement\n\n" + Header
            + "Area for improvement: Solving problems\t\t\nWrite a plan.\t□\t\n"
            + "7. Force priority\n\n" + Header
            + "Solving problems\t\t\nAppoint a lead.\t✓\tIn post.\n");

        Assert.Equal(
            [
                ("Train call handlers", "Cause of concern 1: Answering the public", ActionStatus.Delivered, "\"Done\" in all rooms."),
                ("Name repeat callers", "Cause of concern 1: Answering the public", ActionStatus.InProgress, "To be rolled out."),
                ("Review every risk", "Cause of concern 2: Protecting people", ActionStatus.NotStarted, "Not begun."),
                ("Brief all teams", "Cause of concern 2: Protecting people", ActionStatus.Delivered, "Held in March."),
                ("Write a plan", "Area for improvement: Solving problems", ActionStatus.InProgress, null),
                ("Appoint a lead", "Force priority: Solving problems", ActionStatus.Delivered, "In post."),
            ],
            frame.Actions.All.Select(action => (action.Title, action.Updates[0].Facts.QuestionArea!, action.Updates[0].Facts.Status!.Value, action.Updates[0].Facts.Evidence)));
        Assert.All(frame.Actions.All, action => Assert.Equal((ActionKind.Action, new Month(2023, 3), true), (action.Kind, action.Updates[0].AsAt, action.Updates[0].IsDated)));
        Assert.Equal(new Source("peel-2023-03.tsv", 5, 0), frame.Actions.All[0].Updates[0].Source);
        Assert.Equal(
            [
                "The table was read as a snapshot of March 2023, the month in its name (6 rows).",
                "✓ was read as delivered, as the pack declares (3 rows).",
                "□ was read as in progress, as the pack declares (2 rows).",
                "One line bears a mark in front of text, outside the columns of the table.",
                "● was read as not started, as the pack declares (1 row).",
            ],
            frame.Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void A_mark_that_the_pack_does_not_declare_is_never_guessed()
    {
        var frame = DataReader.Read(new DataFiles([DataFile.OfText("peel-2023-03.tsv", Header + "Train call handlers.\t✓\tDone.\nName callers.\t✓\tDone.\n")], []), Names);

        Assert.Equal([null, null], frame.Actions.All.Select(action => action.Updates[0].Facts.Status));
        Assert.All(frame.Actions.All, action => Assert.Equal(ActionField.Evidence, action.Updates[0].Told));
        Assert.Equal(
            new DataProblem(
                ProblemKind.LeftOut,
                "KLOE7062",
                new Source("peel-2023-03.tsv", 2, 2),
                "The pack does not say what ✓ means (2 rows).",
                "It counts as not known, so rules that need it cannot tell.",
                "Ask the authors for the key and write it under the pack statement, such as: mark \"✓\" means in progress"),
            Assert.Single(frame.Problems, problem => problem.Code != "KLOE7060"));
    }

    [Fact]
    public void Deliverables_are_read_with_their_dates_and_the_priority_above_them()
    {
        var frame = Read(
            "Priority 1: Serving the community\n\nRisks\n\n- Hiring is slow.\n\nDeliverables Progress\n\nAction\tDate Due\tProgress\n"
            + "Build a station.\tQ4 2023\t30%\nBuy two vans\tMay 23\t40%\n\nNext quarter\n\n- Publish the plan.\n"
            + "Meeting\tPanel\nDate\tFebruary 2023\n"
            + "Priority 2: Serious harm\n\nDeliverables Progress\n\nAction\tDate Due\tProgress\n"
            + "Award the contract.\tContract start April 2023\t95%\nPlan the move\tSpring 2023\t10%\nTalk to partners\tongoing\t\n",
            "highlight-2023-03.tsv");

        Assert.Equal(
            [
                ("Build a station", 1, new Month(2023, 12), 0.3),
                ("Buy two vans", 1, new Month(2023, 5), 0.4),
                ("Award the contract", 2, new Month(2023, 4), 0.95),
                ("Plan the move", 2, null, 0.1),
                ("Talk to partners", 2, (Month?)null, null),
            ],
            frame.Actions.All.Select(action => (action.Title, action.Updates[0].Facts.PlanPriority!.Value, action.Updates[0].Facts.Due, action.Updates[0].Facts.Progress)));
        Assert.All(frame.Actions.All, action => Assert.Equal(ActionKind.Deliverable, action.Kind));
        Assert.Equal([true, true, true, false, true], frame.Actions.All.Select(action => action.Updates[0].Told.HasFlag(ActionField.Due)));
        Assert.Equal(
            [
                "The table was read as a snapshot of March 2023, the month in its name (5 rows).",
                "\"Contract start April 2023\" was read as April 2023 (1 row).",
                "\"Spring 2023\" is not a date (1 row).",
            ],
            frame.Problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("Sept 2023", 2023, 9)]
    [InlineData("April 23", 2023, 4)]
    [InlineData("31 March 2023", 2023, 3)]
    [InlineData("Q4 2023", 2023, 12)]
    [InlineData("2023", 2023, 12)]
    [InlineData("By end of June 2023", 2023, 6)]
    public void A_date_as_printed_is_the_last_month_of_what_it_names(string cell, int year, int month) =>
        Assert.Equal(new Month(year, month), Due(cell));

    [Theory]
    [InlineData("Spring 2023")]
    [InlineData("not before April 2023")]
    [InlineData("TBC")]
    [InlineData("ongoing")]
    [InlineData("")]
    public void What_is_no_month_is_no_date(string cell) => Assert.Null(Due(cell));

    [Fact]
    public void A_scorecard_and_tables_of_actions_in_one_report_are_both_read()
    {
        var frame = Read(
            Header + "Train call handlers.\t✓\tDone.\n\nScore card\n\nMeasure\tArea\tLast Month (Jan-2023)\tLast 3 Months (Nov-2022 to Jan-2023)\n"
            + "Crime Volume\t\t3,513\t10,440\n\nDeliverables Progress\nAction\tDate Due\tProgress\nBuy two vans\tMay 23\t40%\n");

        Assert.Single(frame.Windows);
        Assert.Equal(["Train call handlers", "Buy two vans"], frame.Actions.All.Select(action => action.Title));
    }

    [Fact]
    public void A_printed_table_between_commas_is_read_too()
    {
        var frame = Read("Deliverables\nAction,Date Due,Progress\n\"Buy two vans, with radios\",May 23,40%\n", "plan-2023-03.csv");

        Assert.Equal((ActionKind.Deliverable, "Buy two vans, with radios"), (frame.Actions.All[0].Kind, frame.Actions.All[0].Title));
    }

    private static Frame Read(string text, string file = "peel-2023-03.tsv") =>
        DataReader.Read(new DataFiles([DataFile.OfText(file, text)], []), Names, marks: Marks);

    private static Month? Due(string cell) => Read("Action\tDate Due\tProgress\nBuy two vans\t" + cell + "\t40%\n").Actions.All[0].Updates[0].Facts.Due;
}
