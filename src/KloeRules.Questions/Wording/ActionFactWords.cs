using KloeRules.Language.Actions;

namespace KloeRules.Questions.Wording;

/// <summary>Single facts of a tracker in words.</summary>
internal static class ActionFactWords
{
    public static string Of(ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => "not started",
        ActionStatus.InProgress => "in progress",
        ActionStatus.OnHold => "on hold",
        _ => "delivered",
    };

    public static string Of(Rag? rag) => rag is { } known ? known.ToString().ToLowerInvariant() : "nothing";

    public static string Of(ActionPhase? phase) => phase is { } known ? known.ToString().ToLowerInvariant() : "unknown";

    public static string Of(ActionField field) => field switch
    {
        ActionField.Due => "due date",
        ActionField.LinkedMeasures => "linked measure",
        ActionField.Rag => "RAG rating",
        ActionField.ReviewDue => "review date",
        _ => field.ToString().ToLowerInvariant(),
    };

    /// <summary>"40%"</summary>
    public static string Share(double share) => string.Create(British.Culture, $"{Math.Round(share * 100, 1):0.#}%");
}
