using KloeRules.Language.Actions;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public sealed class ActionTableTests
{
    private const string Header = "kind,reference,title,status,due,as at";

    [Fact]
    public void A_row_becomes_an_update_with_everything_beside_it()
    {
        var frame = ReadLines(
            "Kind,Ref,Title,Question area,Status,RAG,Phase,Progress %,Start,Due,Owner,Linked measures,As at,Review due,Earlier reference,Priority,Evidence",
            "AFI,F1,Record crime well.,Question 1,In progress,Amber,Embedding,40%,Apr 2022,31/03/2023,Head of Crime,Crime Volume; outstanding suspects,Jan 2023,Q1 2023,2019 AFI 3,P1,Dip sample in January");

        Assert.Empty(frame.Problems);
        var action = Assert.Single(frame.Actions.All);
        Assert.Equal((ActionKind.AreaForImprovement, "F1", "Record crime well", 0), (action.Kind, action.Reference, action.Title, action.UnknownLinks));
        Assert.Equal([Crime, Suspects], action.LinkedTo);
        var update = Assert.Single(action.Updates);
        Assert.Equal(
            new ActionFacts
            {
                Status = ActionStatus.InProgress,
                Rag = Rag.Amber,
                Phase = ActionPhase.Embed,
                Progress = 0.4,
                Start = new(2022, 4),
                Due = new(2023, 3),
                Owner = "Head of Crime",
                ReviewDue = new(2023, 3),
                Earlier = "2019 AFI 3",
                QuestionArea = "Question 1",
                PlanPriority = 1,
                Evidence = "Dip sample in January",
            },
            update.Facts);
        Assert.Equal((Jan, true, ActionField.All, new Source("data.csv", 2, 0)), (update.AsAt, update.IsDated, update.Told, update.Source));
        Assert.Equal(Jan, frame.Latest);
        Assert.Equal((action.Title, "Head of Crime", 1), (action.Subject.Name, action.Subject.Owner, action.Subject.PlanPriority));
    }

    [Theory]
    [InlineData("Not Started", ActionStatus.NotStarted)]
    [InlineData("not yet started", ActionStatus.NotStarted)]
    [InlineData("in-progress", ActionStatus.InProgress)]
    [InlineData("Ongoing", ActionStatus.InProgress)]
    [InlineData("on going", ActionStatus.InProgress)]
    [InlineData("Open", ActionStatus.InProgress)]
    [InlineData("ON HOLD", ActionStatus.OnHold)]
    [InlineData("paused", ActionStatus.OnHold)]
    [InlineData("Delivered", ActionStatus.Delivered)]
    [InlineData("complete", ActionStatus.Delivered)]
    [InlineData("Closed", ActionStatus.Delivered)]
    public void Statuses_are_known_by_several_words(string cell, ActionStatus status) => Assert.Equal(status, Only(cell, "").Status);

    [Theory]
    [InlineData("2023-03", "Mar 2023")]
    [InlineData("31/03/2023", "Mar 2023")]
    [InlineData("May 23", "May 2023")]
    [InlineData("Sept 2023", "Sep 2023")]
    [InlineData("Q4 2023", "Dec 2023")]
    [InlineData("Q4 2022/23", "Mar 2023")]
    [InlineData("2022/23", "Mar 2023")]
    [InlineData("n/a", "")]
    public void A_due_date_is_the_last_month_of_what_is_written(string cell, string month) =>
        Assert.Equal(month, Only("open", cell).Due?.ToString() ?? "");

    [Theory]
    [InlineData("40%", "5%", 0.4)]
    [InlineData("40", "1", 0.4)]
    [InlineData("0.4", "1", 0.4)]
    [InlineData("100%", "1", 1)]
    public void Progress_without_a_sign_is_in_percent_when_any_of_the_column_is_above_one(string cell, string other, double progress)
    {
        var frame = ReadLines("action,progress,as at", $"A,{cell},Jan 2023", $"B,{other},Jan 2023");

        Assert.Equal(progress, frame.Actions.All[0].Updates[0].Facts.Progress);
    }

    [Fact]
    public void Rows_with_one_reference_are_updates_of_one_action_and_the_latest_names_it()
    {
        var frame = ReadLines(Header, "action,A1,Recruit staff,open,Oct 2022,Dec 2022", "action,a1,Recruit ten staff,delivered,Oct 2022,Jan 2023", "action,A1,Recruit,not started,,Nov 2022");

        Assert.Empty(frame.Problems);
        var action = Assert.Single(frame.Actions.All);
        Assert.Equal("Recruit ten staff", action.Title);
        Assert.Equal([Nov, Dec, Jan], action.Updates.Select(update => update.AsAt));
        Assert.Equal((null, 2, Dec), (action.At(Nov - 1), action.CountAt(Dec), action.At(Dec)!.AsAt));
        Assert.Equal((Nov, null), (action.At(Dec, before: 1)!.AsAt, action.At(Dec, before: 2)));
    }

    [Fact]
    public void Without_references_the_title_and_the_kind_tell_actions_apart()
    {
        var frame = ReadLines("kind,title,status,as at", "action,Recruit staff,open,Dec 2022", "action,recruit Staff,open,Jan 2023", "recommendation,Recruit staff,open,Jan 2023");

        Assert.Equal([2, 1], frame.Actions.All.Select(action => action.Updates.Count));
    }

    [Fact]
    public void The_header_of_the_titles_says_what_kind_they_are()
    {
        var frame = ReadLines("Recommendation,Status,As at", "Record crime well,open,Jan 2023");

        Assert.Empty(frame.Problems);
        Assert.Equal(ActionKind.Recommendation, Assert.Single(frame.Actions.All).Kind);
    }

    [Fact]
    public void A_column_that_is_not_there_is_not_told()
    {
        var update = ReadLines("action,status,as at", "Recruit staff,open,Jan 2023").Actions.All[0].Updates[0];

        Assert.Equal(ActionField.Status, update.Told);
    }

    [Fact]
    public void A_link_that_a_later_row_leaves_out_stays()
    {
        var action = ReadLines("action,status,measures,as at", "A,open,crime volume,Dec 2022", "A,open,,Jan 2023").Actions.All[0];

        Assert.Equal([Crime], action.LinkedTo);
    }

    [Fact]
    public void A_table_without_months_is_taken_as_at_the_latest_month_of_the_figures()
    {
        var frame = DataReader.Read([DataFile.OfText("actions.csv", "action,status\nRecruit staff,open\n"), DataFile.OfText("data.csv", "measure,month,value\nCrime Volume,Jan 2023,5\n")], Names);

        var update = frame.Actions.All[0].Updates[0];
        Assert.Equal((Jan, false), (update.AsAt, update.IsDated));
        AssertProblem(frame, "KLOE7055", "actions.csv, row 2", "The table does not say which month it tells of (1 row).");
    }

    [Fact]
    public void The_month_judged_is_that_of_the_figures_where_there_are_some()
    {
        var frame = DataReader.Read([DataFile.OfText("actions.csv", "action,status,as at\nRecruit staff,open,Mar 2023\n"), DataFile.OfText("data.csv", "measure,month,value\nCrime Volume,Jan 2023,5\n")], Names);

        Assert.Equal((Jan, new(2023, 3)), (frame.Latest, frame.Actions.Latest));
    }

    [Theory]
    [InlineData("action,,Recruit,underwater,Oct 2022,Jan 2023", "KLOE7053", "data.csv, row 2, column 4", "\"underwater\" is not a status (1 row).")]
    [InlineData("action,,Recruit,open,soon,Jan 2023", "KLOE7053", "data.csv, row 2, column 5", "\"soon\" is not a date (1 row).")]
    [InlineData("wish,,Recruit,open,,Jan 2023", "KLOE7053", "data.csv, row 2, column 1", "\"wish\" is not a kind of entry (1 row).")]
    [InlineData("action,A1,,open,,Jan 2023", "KLOE7051", "data.csv, row 2, column 3", "The row does not say what is to be done.")]
    [InlineData(",A1,Recruit,open,,Jan 2023", "KLOE7052", "data.csv, row 2, column 1", "The row does not say what kind of entry it is.")]
    [InlineData("action,A1,Recruit,open,,", "KLOE7054", "data.csv, row 2, column 6", "The row does not say which month it tells of.")]
    [InlineData("action,A1,Recruit,open,,lately", "KLOE7054", "data.csv, row 2, column 6", "\"lately\" is not a month.")]
    public void A_cell_that_can_not_be_used_is_said_with_its_place(string row, string code, string place, string message) =>
        AssertProblem(ReadLines(Header, row), code, place, message);

    [Theory]
    [InlineData("rag", "purple", "\"purple\" is not a RAG colour (1 row).")]
    [InlineData("phase", "dig", "\"dig\" is not a phase (1 row).")]
    [InlineData("progress", "140%", "\"140%\" is not a progress (1 row).")]
    [InlineData("progress", "half", "\"half\" is not a progress (1 row).")]
    [InlineData("priority", "high", "\"high\" is not a plan priority (1 row).")]
    public void So_is_what_an_optional_column_holds(string column, string cell, string message) =>
        AssertProblem(ReadLines($"action,status,as at,{column}", $"Recruit,open,Jan 2023,{cell}"), "KLOE7053", "data.csv, row 2, column 4", message);

    [Fact]
    public void Columns_that_are_not_read_are_named() =>
        AssertProblem(ReadLines("action,status,as at,budget code", "A,open,Jan 2023,X12"), "KLOE7050", "data.csv, row 1", "This column is not read: budget code.");

    [Fact]
    public void A_linked_measure_that_is_not_known_is_suggested_and_counted()
    {
        var frame = ReadLines("action,status,as at,linked measures", "A,open,Jan 2023,crime volum; Outstanding Suspects");

        AssertProblem(frame, "KLOE7057", "data.csv, row 2, column 4", "No measure is called \"crime volum\", to which an action is linked.");
        Assert.Equal("Did you mean \"Crime Volume\"? Correct the name in the file, or add it to that measure with \"also\".", frame.Problems[0].Remedy);
        Assert.Equal((1, 1), (frame.Actions.All[0].LinkedTo.Count, frame.Actions.All[0].UnknownLinks));
    }

    [Fact]
    public void Two_updates_in_a_month_are_pointed_out_and_the_later_row_counts()
    {
        var frame = ReadLines("action,status,as at", "A,open,Jan 2023", "A,delivered,Jan 2023");

        AssertProblem(frame, "KLOE7058", "data.csv, row 3", "\"A\" has two updates for Jan 2023, which differ, the first at data.csv, row 2.");
        Assert.Equal(ActionStatus.Delivered, Assert.Single(frame.Actions.All[0].Updates).Facts.Status);
    }

    [Fact]
    public void A_table_that_does_not_say_its_kind_is_taken_for_actions() =>
        AssertProblem(ReadLines("title,status,as at", "A,open,Jan 2023"), "KLOE7059", "data.csv, row 1", "The table does not say what kind of entries it holds.");

    [Fact]
    public void Without_months_and_figures_nothing_can_be_judged()
    {
        var frame = ReadLines("action,status", "A,open");

        AssertProblem(frame, "KLOE7056", "data.csv, row 2", "The table does not say which month it tells of (1 row), and there are no figures beside it to say so.");
        Assert.Empty(frame.Actions.All);
        Assert.Null(frame.Latest);
    }

    private static ActionFacts Only(string status, string due) =>
        Assert.Single(ReadLines(Header, $"action,,Recruit staff,{status},{due},Jan 2023").Actions.All).Updates[0].Facts;

    private static void AssertProblem(Frame frame, string code, string place, string message)
    {
        var problem = Assert.Single(frame.Problems);
        Assert.Equal((code, place, message), (problem.Code, problem.Source.ToString(), problem.Message));
    }
}
