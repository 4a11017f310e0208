using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.States;

/// <summary>An action that was promised in answer to a question.</summary>
/// <param name="Promised">With its text, owner, due date and linked measures.</param>
/// <param name="Done">Null while it is open.</param>
public sealed record PromisedAction(Entry Promised, Entry? Done)
{
    public bool IsOpen => Done is null;

    /// <summary>Its due month or day has passed and nobody has said that it is done.</summary>
    public bool IsOverdue(RegisterDate asAt) =>
        IsOpen && Promised.Content.Payload.Due is { } due && due.IsBefore(asAt);
}
