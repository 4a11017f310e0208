using KloeRules.Language.Time;

namespace KloeRules.Language.Actions;

/// <summary>What a tracker says of one action at one time; null where it says nothing.</summary>
public sealed record ActionFacts
{
    public ActionStatus? Status { get; init; }

    public Rag? Rag { get; init; }

    public ActionPhase? Phase { get; init; }

    /// <summary>From 0 to 1.</summary>
    public double? Progress { get; init; }

    public Month? Start { get; init; }

    /// <summary>The month at the end of which it is to be delivered.</summary>
    public Month? Due { get; init; }

    public string? Owner { get; init; }

    public Month? ReviewDue { get; init; }

    /// <summary>The reference under which an earlier inspection said the same.</summary>
    public string? Earlier { get; init; }

    public string? QuestionArea { get; init; }

    public int? PlanPriority { get; init; }

    /// <summary>What is said to show how it stands.</summary>
    public string? Evidence { get; init; }

    /// <summary>True when delivered, false when not, null when neither its status nor its progress is known.</summary>
    public bool? IsDelivered => Status is { } status ? status == ActionStatus.Delivered : Progress is { } progress ? progress >= 1 : null;

    /// <summary>As stated; where it is not, what the status says of itself.</summary>
    public double? KnownProgress => Progress ?? Status switch
    {
        ActionStatus.Delivered => 1,
        ActionStatus.NotStarted => 0,
        _ => null,
    };
}
