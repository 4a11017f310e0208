using KloeRules.Language.Syntax;

namespace KloeRules.Language.Binding;

/// <summary>Tells what begins without a subject of its own, and so is about the one named before.</summary>
internal static class Subjectless
{
    /// <summary>True when the first thing that is said is about a measure named elsewhere.</summary>
    public static bool Begins(ConditionSyntax meaning) => meaning switch
    {
        JoinedSyntax joined => Begins(joined.Parts[0]),
        NotSyntax not => Begins(not.Inner),
        UnlessSyntax unless => Begins(unless.Inner),
        GroupSyntax group => Begins(group.Inner),
        ListSyntax list => Begins(list.Parts[0]),
        TermSyntax term => term.Subject is null && term.Judgement is not (DefinedSyntax or ActionSyntax),
        _ => false,
    };
}
