using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Runtime;

/// <summary>Judges "most of", "3 or more of" and their kin over a family's members.</summary>
public static class Quantifiers
{
    /// <summary>True or false as soon as the members that can't be told could not change it; unknown otherwise.</summary>
    public static Reading Judge<TLane>(
        ref TLane lane, in Moment at, in Arguments arguments, Quantifier quantifier, int count, int family, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var members = at.Context.Rule.Families[family].Members;
        var (holds, unknown) = (0, 0);
        var reason = UnknownReason.NoData;
        foreach (var member in members)
        {
            var one = inner(ref lane, at with { Subject = member }, arguments);
            holds += one.Truth == Truth.True ? 1 : 0;
            if (one.Truth == Truth.Unknown)
            {
                unknown++;
                reason = one.Reason;
            }
        }

        var needed = quantifier switch
        {
            Quantifier.AnyOf => 1,
            Quantifier.AllOf => Math.Max(1, members.Count),
            Quantifier.MostOf => (members.Count / 2) + 1,
            _ => count,
        };
        return holds >= needed ? new Reading(Truth.True)
            : holds + unknown < needed ? new Reading(Truth.False)
            : Reading.Unknown(reason);
    }
}
