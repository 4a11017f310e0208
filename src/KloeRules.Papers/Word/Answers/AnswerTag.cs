namespace KloeRules.Papers.Word.Answers;

/// <summary>The tag of a control of an answer form: "kloe:qe2450cf4:answer".</summary>
internal static class AnswerTag
{
    private const string Mark = "kloe";

    /// <summary>Word takes tags of 64 characters at most.</summary>
    private const int LongestQuestion = 40;

    public static string Of(string question, AnswerField field) =>
        $"{Mark}:{string.Concat(question.Where(char.IsAsciiLetterOrDigit).Take(LongestQuestion))}:{field.Name}";

    /// <summary>Null when it is no such tag.</summary>
    public static (string Question, AnswerField Field)? Read(string tag) =>
        tag.Split(':') is [Mark, var question, var name] && AnswerField.All.FirstOrDefault(field => field.Name == name) is { } field ? (question, field) : null;
}
