using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Runtime;

/// <summary>Judges "most of", "3 or more of" and their kin over a family's members, and over the measures that an action is linked to.</summary>
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

        return Decided(quantifier, count, members.Count, holds, unknown, reason);
    }

    /// <summary>
    /// The same over the linked measures of the action judged. A measure that the judgement can't be about, or that the catalogue does not
    /// know, is one that can't be told.
    /// </summary>
    /// <param name="family">The measures that the judgement can be about.</param>
    public static Reading JudgeLinked<TLane>(
        ref TLane lane, in Moment at, in Arguments arguments, Quantifier quantifier, int count, int family, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        if (at.Action is not { } action || action.LinkedTo.Count + action.UnknownLinks == 0)
        {
            return Reading.Unknown(UnknownReason.NoLinkedMeasure);
        }

        var judged = at.Context.Rule.Families[family].Members;
        var (holds, unknown) = (0, action.UnknownLinks);
        var reason = UnknownReason.UnknownLink;
        foreach (var measure in action.LinkedTo)
        {
            var one = judged.Contains(measure)
                ? InItsAreas(ref lane, at with { Subject = measure }, arguments, quantifier, inner)
                : Reading.Unknown(UnknownReason.LinkNotJudged);
            holds += one.Truth == Truth.True ? 1 : 0;
            if (one.Truth == Truth.Unknown)
            {
                unknown++;
                reason = one.Reason;
            }
        }

        return Decided(quantifier, count, action.LinkedTo.Count + action.UnknownLinks, holds, unknown, reason);
    }

    /// <summary>An action is about the whole; a measure that has figures for areas only holds where it does in all of them, for "any of" in one.</summary>
    private static Reading InItsAreas<TLane>(ref TLane lane, in Moment at, in Arguments arguments, Quantifier quantifier, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var areas = at.Context.Frame.AreasOf(at.Subject);
        if (areas.Count == 0 || areas[0].Length == 0)
        {
            return inner(ref lane, at, arguments);
        }

        var together = inner(ref lane, at with { SubjectArea = areas[0] }, arguments);
        foreach (var area in areas.Skip(1))
        {
            var one = inner(ref lane, at with { SubjectArea = area }, arguments);
            together = quantifier == Quantifier.AnyOf ? Kleene.Or(together, one) : Kleene.And(together, one);
        }

        return together;
    }

    private static Reading Decided(Quantifier quantifier, int count, int members, int holds, int unknown, UnknownReason reason)
    {
        var needed = quantifier switch
        {
            Quantifier.AnyOf => 1,
            Quantifier.AllOf => Math.Max(1, members),
            Quantifier.MostOf => (members / 2) + 1,
            _ => count,
        };
        return holds >= needed ? new Reading(Truth.True)
            : holds + unknown < needed ? new Reading(Truth.False)
            : Reading.Unknown(reason);
    }
}
