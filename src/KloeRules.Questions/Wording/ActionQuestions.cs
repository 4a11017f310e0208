using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>What is asked of an action by the pattern found, how the answer is tested, and what a good one shows.</summary>
internal static class ActionQuestions
{
    public static (string Full, string Short) Stem(Pattern pattern) => pattern switch
    {
        Pattern.ActionOverdue => ("what stands in the way, and when will it be delivered?", "when will it be delivered?"),
        Pattern.ActionStalled => ("what would move it on, and by when?", "what would move it on?"),
        Pattern.ActionAtRisk => ("how sure is its delivery, and what is being done to secure it?", "what is being done to secure it?"),
        Pattern.ActionWithoutEffect => ("what has it changed for the public, and what comes next?", "what has it changed?"),
        Pattern.ActionIncomplete => ("what keeps that open, and who will settle it by when?", "what keeps that open?"),
        Pattern.ActionReview => ("what will its review have to show, and when will it take place?", "what will its review have to show?"),
        Pattern.ActionRepeated => ("what will make the improvement last this time, and how will that be known?", "what will make it last this time?"),
        Pattern.ActionUnproven => ("what shows today how it stands, and what is still to come?", "what shows today how it stands?"),
        Pattern.ActionGone => ("what became of it, and who decided that?", "what became of it?"),
        Pattern.ActionDelivered => ("what made the difference, and where else could it help?", "what made the difference?"),
        _ => ("what does it change for the public, and what happens next?", "what happens next?"),
    };

    /// <summary>At least one looks forward.</summary>
    public static IReadOnlyList<string> Probes(Pattern pattern) => pattern switch
    {
        Pattern.ActionOverdue =>
        [
            "Which step is outstanding, and who holds it?",
            "What risk does the public carry until it is delivered?",
            "What date can the meeting rely on, and what could still move it?",
        ],
        Pattern.ActionStalled =>
        [
            "When was it last discussed, and what was decided?",
            "What will the next update show?",
        ],
        Pattern.ActionAtRisk =>
        [
            "Which risk weighs most, and who is dealing with it?",
            "What will be different by the next update?",
        ],
        Pattern.ActionWithoutEffect =>
        [
            "How long was it expected to take before the figures show it?",
            "Which evidence other than the figures says that it works?",
            "What would have it opened again?",
        ],
        Pattern.ActionIncomplete =>
        [
            "How does the board know without it whether the work is on course?",
            "At which meeting will it be in the tracker?",
        ],
        Pattern.ActionReview =>
        [
            "What has been learnt since it was last reviewed?",
            "Which figure will tell the review that it has worked?",
        ],
        Pattern.ActionRepeated =>
        [
            "What was done after the earlier inspection, and for how long did it hold?",
            "Which figure will show that it lasts?",
        ],
        Pattern.ActionUnproven =>
        [
            "Which check or figure shows what has been done so far?",
            "When will the rest be done, and how will the meeting see it?",
        ],
        Pattern.ActionGone =>
        [
            "What was delivered of it, and what was not?",
            "Which entry carries on what is left, and by when?",
        ],
        Pattern.ActionDelivered =>
        [
            "Which figures bear it out?",
            "How will the improvement be kept?",
        ],
        _ =>
        [
            "What evidence stands behind its rating?",
            "What is expected by the next update?",
        ],
    };

    public static IReadOnlyList<string> Expected(Pattern pattern) => pattern switch
    {
        Pattern.ActionOverdue or Pattern.ActionStalled or Pattern.ActionAtRisk =>
            ["What is outstanding, and a named lead", "A new date with what it depends on", "What is done for the public in the meantime"],
        Pattern.ActionWithoutEffect =>
            ["What the action changed, with figures", "When the linked measures will show it, or what is done instead"],
        Pattern.ActionIncomplete => ["The missing entry, and who keeps it up to date"],
        Pattern.ActionReview => ["A date for the review", "What it is to show"],
        Pattern.ActionRepeated => ["What is different this time", "The figure that would show a lasting improvement, and its month"],
        Pattern.ActionUnproven => ["What has been done, with the check or figure that shows it", "What is still to come, and when"],
        Pattern.ActionGone => ["Whether it was delivered, merged or dropped, and who decided", "Where what is left is followed"],
        Pattern.ActionDelivered => ["What made the difference", "Where it will be repeated next"],
        _ => ["The evidence behind the rating", "What happens next, and when"],
    };
}
