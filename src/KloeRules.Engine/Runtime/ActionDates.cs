using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Runtime;

/// <summary>Judges dates of an action by how many months late the judged month is; negative while there is time left.</summary>
internal static class ActionDates
{
    /// <summary>By its due date, for an action that is not delivered; one that is delivered is neither overdue nor due.</summary>
    public static Reading Open(ActionFacts facts, Func<int, bool> holds, Month month)
    {
        if (facts.IsDelivered == true)
        {
            return Reading.Of(false);
        }

        var byDate = Of(facts.Due, month, holds);
        return byDate.Truth == Truth.True && facts.IsDelivered is null ? Reading.Unknown(UnknownReason.NotTold) : byDate;
    }

    public static Reading Of(Month? date, Month month, Func<int, bool> holds) =>
        date is { } due ? Reading.Of(holds(month - due)) : Reading.Unknown(UnknownReason.NotTold);
}
