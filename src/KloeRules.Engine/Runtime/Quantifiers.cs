using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Runtime;

/// <summary>Judges "most of", "3 or more of" and their kin over a family's members or the measures that an action is linked to, and "in most" and its kin over areas.</summary>
public static class Quantifiers
{
    public static Reading Judge<TLane>(
        ref TLane lane, in Moment at, in Arguments arguments, Quantifier quantifier, int count, int family, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var members = at.Context.Rule.Families[family].Members;
        var tally = new Tally();
        foreach (var member in members)
        {
            tally.Add(inner(ref lane, at with { Subject = member }, arguments));
        }

        return tally.AtLeast(Needed(quantifier, count, members.Count));
    }

    /// <param name="areas">The number of the set of areas.</param>
    public static Reading JudgeAreas<TLane>(
        ref TLane lane, in Moment at, in Arguments arguments, Quantifier quantifier, int count, int areas, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var names = at.Context.Rule.AreaSets[areas];
        var tally = new Tally();
        foreach (var name in names)
        {
            tally.Add(inner(ref lane, at with { SubjectArea = name }, arguments));
        }

        return tally.AtLeast(Needed(quantifier, count, names.Count));
    }

    /// <summary>
    /// The same as for a family over the linked measures of the action judged. A measure that the judgement can't be about, or that the catalogue
    /// does not know, is one that can't be told.
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
        var tally = new Tally();
        tally.AddUnknown(action.UnknownLinks, UnknownReason.UnknownLink);
        foreach (var measure in action.LinkedTo)
        {
            tally.Add(judged.Contains(measure)
                ? InItsAreas(ref lane, at with { Subject = measure }, arguments, quantifier, inner)
                : Reading.Unknown(UnknownReason.LinkNotJudged));
        }

        return tally.AtLeast(Needed(quantifier, count, action.LinkedTo.Count + action.UnknownLinks));
    }

    /// <summary>
    /// An action is about the whole, unless areas are judged together; a measure that has figures for areas only holds where it does in all of
    /// them, for "any of" in one.
    /// </summary>
    private static Reading InItsAreas<TLane>(ref TLane lane, in Moment at, in Arguments arguments, Quantifier quantifier, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var areas = at.Context.Frame.AreasOf(at.Subject);
        if (at.SubjectArea.Length > 0 || areas.Count == 0 || areas[0].Length == 0)
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

    /// <summary>How many of so many a quantifier asks for.</summary>
    internal static int Needed(Quantifier quantifier, int count, int of) => quantifier switch
    {
        Quantifier.AnyOf => 1,
        Quantifier.AllOf => Math.Max(1, of),
        Quantifier.MostOf => (of / 2) + 1,
        _ => count,
    };
}
