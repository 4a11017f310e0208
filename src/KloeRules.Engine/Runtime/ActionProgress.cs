using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Runtime;

/// <summary>Judges how far an action has come.</summary>
internal static class ActionProgress
{
    public static Reading Against(ActionFacts facts, Comparison comparison, double limit)
    {
        if (facts.KnownProgress is not { } progress)
        {
            return Reading.Unknown(UnknownReason.NotTold);
        }

        var side = Compared.Of(progress, limit, 1);
        return Reading.Of(comparison switch
        {
            Comparison.Above => side > 0,
            Comparison.AtLeast => side >= 0,
            Comparison.Below => side < 0,
            _ => side <= 0,
        });
    }

    /// <summary>No further than it was; what is delivered has nowhere further to go.</summary>
    public static Reading None(ActionFacts now, ActionFacts earlier) =>
        now.IsDelivered == true ? Reading.Of(false)
        : (now.KnownProgress, earlier.KnownProgress) is ({ } progress, { } before) ? Reading.Of(Compared.Of(progress, before, 1) <= 0)
        : Reading.Unknown(UnknownReason.NotTold);

    /// <summary>By the share of its time that has passed at the month's end less its progress; a delivered action has no plan to keep.</summary>
    public static Reading Plan(ActionFacts facts, Month month, Func<double, bool> holds) => facts switch
    {
        { IsDelivered: true } => Reading.Of(false),
        { KnownProgress: { } progress, Start: { } start, Due: { } due } when due >= start => Reading.Of(holds(Elapsed(start, due, month) - progress)),
        _ => Reading.Unknown(UnknownReason.NotTold),
    };

    /// <summary>From 0 to 1.</summary>
    private static double Elapsed(Month start, Month due, Month month) => Math.Clamp((month - start + 1.0) / (due - start + 1), 0, 1);
}
