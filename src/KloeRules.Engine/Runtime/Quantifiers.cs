using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Runtime;

/// <summary>Judges "most of", "3 or more of" and their kin over a family's members, and "in most" and its kin over areas.</summary>
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

    private static int Needed(Quantifier quantifier, int count, int of) => quantifier switch
    {
        Quantifier.AnyOf => 1,
        Quantifier.AllOf => Math.Max(1, of),
        Quantifier.MostOf => (of / 2) + 1,
        _ => count,
    };
}
