namespace KloeRules.Questions.Register.Importing;

/// <summary>A row of an exported table as somebody filled it in; cells that are empty, or not there, are "".</summary>
/// <param name="Number">As a spreadsheet counts: the header is row 1.</param>
/// <param name="Question">The question's reference.</param>
/// <param name="Kind">"holding" or "substantive"; substantive when empty.</param>
/// <param name="Action">What was promised, if anything.</param>
/// <param name="Owner">Who acts or answers: a role.</param>
/// <param name="Due">A month or a day.</param>
public sealed record AnswerRow(int Number, string Question, string Answer, string Kind, string Action, string Owner, string Due)
{
    /// <summary>True when nobody has filled it in.</summary>
    public bool SaysNothing => Answer.Length == 0 && Action.Length == 0 && Owner.Length == 0 && Due.Length == 0;
}
