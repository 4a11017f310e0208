using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>
/// The question that is asked of a pattern when its rule brings no wording: first what was found, then one open question that blames
/// nobody and presumes no cause.
/// </summary>
internal static class Stems
{
    /// <summary>The longest that a question may be to be read out.</summary>
    public const int MostWords = 40;

    /// <param name="statements">What was found, at decreasing length.</param>
    /// <param name="askedOf">The role that the question is put to; null when there is none.</param>
    /// <returns>The fullest wording that keeps within forty words, or the shortest there is.</returns>
    public static string Ask(IReadOnlyList<string> statements, Pattern pattern, string? askedOf)
    {
        var (question, shorter) = Questions(pattern);
        var wordings = (string[])
        [
            .. statements.SelectMany(statement => Asked(statement, Put(question, askedOf), Put(shorter, askedOf))),
            .. statements.SelectMany(statement => Asked(statement, Put(shorter, null))),
        ];
        return wordings.FirstOrDefault(wording => Sentence.Words(wording) <= MostWords) ?? wordings[^1];
    }

    private static IEnumerable<string> Asked(string statement, params string[] questions) =>
        questions.Select(question => $"{Sentence.Capital(statement)}. {question}");

    private static string Put(string question, string? askedOf) => askedOf is null
        ? Sentence.Capital(question)
        : $"{Sentence.Capital(WithoutArticle(askedOf))}, {question}";

    private static string WithoutArticle(string role) =>
        role.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? role[4..] : role;

    private static (string Full, string Short) Questions(Pattern pattern) => pattern switch
    {
        _ when pattern.IsOfAction() => ActionQuestions.Stem(pattern),
        Pattern.ThresholdHeld => ("what is keeping it there, and when is it expected to recover?", "what is keeping it there?"),
        Pattern.ThresholdPassed => ("what accounts for it, and what will bring it back?", "what accounts for it?"),
        Pattern.SuddenChange => ("what accounts for the change, and how long is it expected to last?", "what accounts for the change?"),
        Pattern.SustainedWorsening => ("what plan is in place, and when will it show in the figures?", "what plan is in place?"),
        Pattern.NotImproving => ("what will bring a lasting improvement, and by when?", "what will bring a lasting improvement?"),
        Pattern.Breadth => ("what do they have in common, and what is planned for them?", "what lies behind it?"),
        Pattern.SpecialCause => ("how well is the cause understood, and will it pass without action?", "how well is the cause understood?"),
        Pattern.BesideOthers => ("what sets it apart, and what can be learnt from those that do better?", "what sets it apart?"),
        Pattern.AreasDiffer => ("what accounts for the difference, and how will the service become consistent?", "what accounts for the difference?"),
        Pattern.Relation => ("how well is it understood why, and what follows from it?", "how well is it understood why?"),
        Pattern.OutOfReach => ("what would have to change for it to be met, and by when?", "what would have to change?"),
        Pattern.DataDoubt => ("how far can the figure be relied on, and what else bears it out?", "how far can it be relied on?"),
        Pattern.NoData => ("what assurance is there without them, and when will they return?", "what assurance is there without them?"),
        Pattern.Provisional => ("how far can it be relied on, and when will it be final?", "how far can it be relied on?"),
        Pattern.Claim => ("what is the statement based on, and what should the record say?", "what is the statement based on?"),
        Pattern.NoEffect => ("what did the action change, and what follows if it has not worked?", "what did the action change?"),
        Pattern.EitherWay => ("how well is the change understood, and what follows from it?", "how well is it understood?"),
        Pattern.Improvement => ("what lies behind it, and where else could it be repeated?", "what lies behind it?"),
        _ => ("what explains it, and what happens next?", "what explains it?"),
    };
}
