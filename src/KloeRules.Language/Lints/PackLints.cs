using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Lints;

/// <summary>What is worth saying about a pack that can be read: wording, logic, upkeep and tests. Pure functions of the bound pack.</summary>
public static class PackLints
{
    private static readonly IReadOnlyList<Func<Rule, IEnumerable<Diagnostic>>> OfOneRule =
    [
        QuestionMark.Of, ClosedQuestion.Of, QuestionLength.Of, BlamingWords.Of, PresumedCause.Of, TypedNumber.Of, EvidenceInQuestion.Of, UnfilledPlaceholder.Of, LooksAhead.Of,
        Levels.Of, Reversed.Of,
    ];

    /// <param name="files">The files that the pack was bound from.</param>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<FileSyntax> files, Pack pack) =>
    [
        .. pack.Rules.SelectMany(rule => OfOneRule.SelectMany(lint => lint(rule))),
        .. OneInAnother.Of(pack),
        .. Boundaries.Of(pack),
        .. OwnerOfRule.Of(pack),
        .. OwnerOfEnquiry.Of(files),
        .. UnusedNames.Of(files),
    ];
}
