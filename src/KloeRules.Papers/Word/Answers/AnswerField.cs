namespace KloeRules.Papers.Word.Answers;

/// <summary>A field of an answer form.</summary>
/// <param name="Name">As the tag of its control ends, and as the columns of the table of answers are called.</param>
/// <param name="Prompt">What stands in it until somebody writes.</param>
internal sealed record AnswerField(string Name, string Label, string Prompt)
{
    public static readonly AnswerField Answer = new("answer", "Answer", "Write the answer here");
    public static readonly AnswerField Kind = new("kind", "Kind of answer", "Choose: substantive, or holding until more is known");
    public static readonly AnswerField Action = new("action", "Action promised, if any", "What will be done");
    public static readonly AnswerField Owner = new("owner", "Owner", "Who acts or answers: a role");
    public static readonly AnswerField Due = new("due", "Due", "A month or a day, such as 2023-07 or 2023-07-31");

    public static IReadOnlyList<AnswerField> All { get; } = [Answer, Kind, Action, Owner, Due];
}
