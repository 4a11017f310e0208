using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Importing;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Tests.Register;

public sealed class ImportTests
{
    private static readonly string Response = QuestionReference.Of(Telling.Response);
    private static readonly string Burglary = QuestionReference.Of(Telling.Burglary);

    private static readonly MeetingRegister Asked = Telling.Of(
        Telling.Content("2023-03", EntryKind.Asked, "Why?"), Telling.Content("2023-03", EntryKind.Asked, "Why there?", Telling.Burglary));

    [Fact]
    public void Answers_and_actions_are_taken()
    {
        var imported = Import(Row(2, Response, "Rotas", action: "Third shift", owner: "Head of response", due: "2023-06"), Row(3, Burglary, "Soon", "holding", due: "2023-05-31"));

        var (response, burglary) = (imported.Register.StateOf(Telling.Response), imported.Register.StateOf(Telling.Burglary));
        Assert.Equal((2, 0, 5), (imported.Taken, imported.Unchanged, imported.Register.Entries.Count));
        Assert.Equal((QuestionState.ActionOpen, "Rotas"), (response.State, response.LastAnswer!.Content.Payload.Text));
        Assert.Equal(("Third shift", "Head of response", "2023-06"), Promise(response.Actions[0].Promised.Content.Payload));
        Assert.Equal((QuestionState.Holding, "2023-05-31"), (burglary.State, burglary.LastHolding!.Content.Payload.Due.ToString()));
    }

    [Fact]
    public void Rows_that_say_nothing_new_change_nothing()
    {
        AnswerRow[] rows = [Row(2, Response, "Rotas", action: "Third shift", owner: "Head of response", due: "2023-06"), Row(3, Burglary, "")];
        var once = Import(rows).Register;

        var again = AnswerImport.Of(once, rows, Telling.Date("2023-04"), "Secretariat", null);

        Assert.Same(once, again.Register);
        Assert.Equal((0, 2), (again.Taken, again.Unchanged));
    }

    [Fact]
    public void One_row_that_can_not_be_taken_stops_them_all_and_each_says_why()
    {
        var imported = Import(
            Row(2, Response, "Rotas"),
            Row(3, "q00000000", "x"),
            Row(4, Response, "again"),
            Row(5, Burglary, "x", "maybe"));

        Assert.Same(Asked, imported.Register);
        Assert.Equal(
            [
                "3: the register has no question \"q00000000\".",
                "4: row 2 is about the same question.",
                "5: \"maybe\" is no kind of answer; it can be holding or substantive.",
            ],
            imported.Refused.Select(row => $"{row.Number}: {row.Why}"));
    }

    [Theory]
    [InlineData("Third shift", "", "2023-06", "an action needs an owner and a due date.")]
    [InlineData("Third shift", "Head of response", "", "an action needs an owner and a due date.")]
    [InlineData("Third shift", "Head of response", "soon", "\"soon\" is no date; write it like 2023-05 or 2023-05-31.")]
    public void An_action_says_who_and_by_when(string action, string owner, string due, string why) =>
        Assert.Equal(why, Assert.Single(Import(Row(2, Response, "Rotas", action: action, owner: owner, due: due)).Refused).Why);

    [Fact]
    public void What_the_state_does_not_allow_is_refused()
    {
        var closed = Asked.With(Telling.Content("2023-04", EntryKind.Answered, "Rotas"), Telling.Content("2023-04", EntryKind.Closed));

        var refused = Assert.Single(AnswerImport.Of(closed, [Row(2, Response, "Other")], Telling.Date("2023-05"), "Secretariat", null).Refused);

        Assert.Equal("the question is closed, so it can't be answered; it can be asked or followed up.", refused.Why);
    }

    [Fact]
    public void The_date_of_an_action_that_stands_is_not_changed_by_the_way()
    {
        var acting = Import(Row(2, Response, "Rotas", action: "Third shift", owner: "Head of response", due: "2023-06")).Register;
        var later = Row(2, Response, "Rotas", action: "Third shift", owner: "Head of response", due: "2023-09");

        Assert.Equal(
            "that action stands with another owner or due date; withdraw its line first, or say the action in other words.",
            Assert.Single(AnswerImport.Of(acting, [later], Telling.Date("2023-05"), "Secretariat", null).Refused).Why);
    }

    private static ImportedAnswers Import(params AnswerRow[] rows) => AnswerImport.Of(Asked, rows, Telling.Date("2023-04"), "Secretariat", null);

    private static AnswerRow Row(int number, string question, string answer, string kind = "", string action = "", string owner = "", string due = "") =>
        new(number, question, answer, kind, action, owner, due);

    private static (string?, string?, string?) Promise(Payload payload) => (payload.Text, payload.Owner, payload.Due.ToString());
}
