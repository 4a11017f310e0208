namespace KloeRules.Language.Syntax;

/// <summary>Finds and replaces what a condition is made of.</summary>
internal static class TermsOf
{
    /// <summary>In reading order.</summary>
    public static IEnumerable<TermSyntax> Condition(ConditionSyntax condition) => condition switch
    {
        JoinedSyntax joined => joined.Parts.SelectMany(Condition),
        NotSyntax not => Condition(not.Inner),
        UnlessSyntax unless => Condition(unless.Inner).Concat(Condition(unless.Exception)),
        GroupSyntax group => Condition(group.Inner),
        ListSyntax list => list.Parts.SelectMany(Condition),
        TermSyntax term => [term],
        _ => [],
    };

    /// <summary>Every window in the condition.</summary>
    public static IEnumerable<WindowSyntax> Windows(ConditionSyntax condition)
    {
        var windows = condition switch
        {
            JoinedSyntax joined => joined.Parts.SelectMany(Windows),
            NotSyntax not => Windows(not.Inner),
            UnlessSyntax unless => Windows(unless.Inner).Concat(Windows(unless.Exception)),
            GroupSyntax group => Windows(group.Inner).Append(group.Window!),
            ListSyntax list => list.Parts.SelectMany(Windows).Append(list.Window!),
            TermSyntax term => [term.Window!],
            _ => [],
        };
        return windows.Where(window => window is not null);
    }

    /// <summary>The same condition with other judgements and windows.</summary>
    public static ConditionSyntax Replaced(
        ConditionSyntax condition, Func<JudgementSyntax, JudgementSyntax> judgement, Func<WindowSyntax?, WindowSyntax?> window) => condition switch
        {
            JoinedSyntax joined => joined with { Parts = joined.Parts.Select(part => Replaced(part, judgement, window)).ToArray() },
            NotSyntax not => not with { Inner = Replaced(not.Inner, judgement, window) },
            UnlessSyntax unless => unless with
            {
                Inner = Replaced(unless.Inner, judgement, window),
                Exception = Replaced(unless.Exception, judgement, window),
            },
            GroupSyntax group => group with { Inner = Replaced(group.Inner, judgement, window), Window = window(group.Window) },
            ListSyntax list => list with { Parts = list.Parts.Select(part => Replaced(part, judgement, window)).ToArray(), Window = window(list.Window) },
            TermSyntax term => term with { Judgement = judgement(term.Judgement), Window = window(term.Window) },
            _ => condition,
        };
}
