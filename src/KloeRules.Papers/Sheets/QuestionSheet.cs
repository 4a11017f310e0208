using KloeRules.Language.Binding;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Register.States;
using static KloeRules.Papers.Sheets.Columns;

namespace KloeRules.Papers.Sheets;

/// <summary>The questions as a table that a secretariat fills in and hands back to <c>kloe register import</c>.</summary>
internal static class QuestionSheet
{
    public const string Name = "Questions";

    private static readonly SheetColumn State = new("State", 12)
    {
        IsForm = true,
        Choices = StateNames.All,
        Hint = "How the question stands, for your own use. Only answers and actions are taken back; kloe register accept, act, close and drop record the rest.",
    };

    private static readonly SheetColumn Answer = new("Answer", 36) { IsForm = true, Hint = "What the meeting was told. kloe register import takes it back." };

    private static readonly SheetColumn Kind = new("Kind", 12)
    {
        IsForm = true,
        Choices = ["holding", "substantive"],
        Hint = "holding: it only promises an answer. substantive, or empty: it is one.",
    };

    private static readonly SheetColumn Action = new("Action", 28) { IsForm = true, Hint = "What was promised, if anything. It needs an owner and a due date." };

    private static readonly SheetColumn Owner = new("Owner", 16) { IsForm = true, Hint = "Who answers or acts: a role, not a person's name." };

    private static readonly SheetColumn Due = new("Due", 12) { IsForm = true, Hint = "By when, as 2023-05 or 2023-05-31." };

    public static Sheet Of(Paper paper) => Sheet.Of(
        Name,
        paper.Questions,
        Reference,
        Count<PaperQuestion>("Place", question => question.Place),
        Count<PaperQuestion>("Band", question => SheetCell.Of(question.Band.ToString())),
        Is<PaperQuestion>("Asked", question => question.IsAsked),
        Named<PaperQuestion>("Title", question => question.Title),
        Long<PaperQuestion>("Wording", question => question.Text),
        Short<PaperQuestion>("Asked of", question => question.AskedOf),
        Short<PaperQuestion>("Area", question => question.Area),
        (State, question => SheetCell.Of(question.Known?.State)),
        (Answer, _ => SheetCell.Empty),
        (Kind, _ => SheetCell.Empty),
        (Action, _ => SheetCell.Empty),
        (Owner, _ => SheetCell.Empty),
        (Due, _ => SheetCell.Empty));
}
