using System.Globalization;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Measures.Actions;

namespace KloeRules.Engine.Runtime;

/// <summary>Judges what a tracker gives as evidence. Where it gives none, there is nothing that could lie in the future.</summary>
internal static class ActionEvidence
{
    /// <summary>The reading, and what was seen as a clause for a reader.</summary>
    public static (Reading Reading, string? Detail) Judge(in Moment at, TrackedAction action, ActionUpdate update, ActionTest test)
    {
        if (update.Facts.Evidence is not { } text)
        {
            return (update.Told.HasFlag(ActionField.Evidence) ? Reading.Of(false) : Reading.Unknown(UnknownReason.NotTold), null);
        }

        return test switch
        {
            ActionTest.EvidenceAhead => Found(EvidenceText.LaterThan(text, at.Month) is { } later ? $"on evidence that names {later.ToLongString()}" : null),
            ActionTest.EvidenceOfPlans => Found(EvidenceText.WorkToCome(text) is { } phrase ? $"on evidence that says “{phrase}”" : null),
            _ => Shared(at, action, update),
        };
    }

    private static (Reading Reading, string? Detail) Found(string? detail) => (Reading.Of(detail is not null), detail);

    /// <summary>Held against the others whose status is known; false only when none of those that share is left unknown.</summary>
    private static (Reading Reading, string? Detail) Shared(in Moment at, TrackedAction action, ActionUpdate update)
    {
        var month = at.Month;
        var others = at.Context.Frame.Actions.SharingEvidence(action, month).Select(other => (other.Title, Status: StatusOf(other.At(month)!.Facts))).ToArray();
        if (others.Length == 0)
        {
            return (Reading.Of(false), null);
        }

        if (StatusOf(update.Facts) is { } own && others.FirstOrDefault(other => other.Status is { } status && status != own) is { Status: { } another } first)
        {
            return (Reading.Of(true), string.Create(CultureInfo.InvariantCulture, $"on evidence that “{first.Title}” gives too, which is {Word(another)}"));
        }

        return (StatusOf(update.Facts) is null || others.Any(other => other.Status is null) ? Reading.Unknown(UnknownReason.NotTold) : Reading.Of(false), null);
    }

    /// <summary>As stated; without a status, full progress says that it is delivered.</summary>
    private static ActionStatus? StatusOf(ActionFacts facts) => facts.Status ?? (facts.IsDelivered == true ? ActionStatus.Delivered : null);

    private static string Word(ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => "not started",
        ActionStatus.InProgress => "in progress",
        ActionStatus.OnHold => "on hold",
        _ => "delivered",
    };
}
