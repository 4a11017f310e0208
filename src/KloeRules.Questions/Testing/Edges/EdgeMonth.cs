using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Questions.Testing.Edges;

/// <summary>The month that edges are judged at.</summary>
internal static class EdgeMonth
{
    private const int MostHistory = 48;
    private static readonly Month Usual = new(2023, 12);

    /// <summary>Always the same, unless the rule counts from a month of its own or the catalogue leaves out months around it.</summary>
    public static Month Of(Rule rule)
    {
        var month = SinceIn(rule.Condition) is { First: { } first } ? first + (EdgePoint.MonthsSince - 1) : Usual;
        var ignored = rule.Subjects.Take(1).Concat(rule.Others).SelectMany(measure => measure.Ignored).ToArray();
        return SinceIn(rule.Condition) is null && ignored.Any(range => range.Last > month - MostHistory && range.First <= month)
            ? ignored.Max(range => range.Last) + MostHistory
            : month;
    }

    private static Since? SinceIn(Condition condition) => condition switch
    {
        Since since => since,
        AllOf all => all.Parts.Select(SinceIn).FirstOrDefault(since => since is not null),
        AnyOf any => any.Parts.Select(SinceIn).FirstOrDefault(since => since is not null),
        AtLeastOf some => some.Parts.Select(SinceIn).FirstOrDefault(since => since is not null),
        AcrossAreas across => SinceIn(across.Inner),
        Negation not => SinceIn(not.Inner),
        Quantified some => SinceIn(some.Inner),
        _ => null,
    };
}
