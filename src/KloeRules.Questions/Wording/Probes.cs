using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>Follow-up questions, and what a good answer shows, for rules that bring none.</summary>
internal static class Probes
{
    /// <summary>How the answer is tested; at least one looks forward.</summary>
    public static IReadOnlyList<string> Of(Pattern pattern) => pattern switch
    {
        _ when pattern.IsOfAction() => ActionQuestions.Probes(pattern),
        Pattern.ThresholdHeld =>
        [
            "What has been tried so far, and what did it change?",
            "Which areas or teams account for most of the gap?",
            "At which meeting should the figure be looked at again, and what should it read by then?",
        ],
        Pattern.ThresholdPassed =>
        [
            "How well is the cause understood, and on what evidence?",
            "What is expected next month if nothing more is done?",
        ],
        Pattern.SuddenChange =>
        [
            "What evidence points to the cause, and what else could explain it?",
            "Where is the change largest, and where is there none?",
            "What will the next figures show if the explanation is right?",
        ],
        Pattern.SustainedWorsening =>
        [
            "Which board oversees the plan, and what did it decide last?",
            "What would be the first sign that the plan is working?",
            "When should this come back to the meeting?",
        ],
        Pattern.NotImproving =>
        [
            "Which actions are complete, and what did each change for the public?",
            "How will it be known that an improvement lasts?",
            "When should this come back to the meeting, and with what figure?",
        ],
        Pattern.Breadth =>
        [
            "Which of these measures is furthest from where it should be, and why?",
            "What single action would move most of them, and by when?",
        ],
        Pattern.SpecialCause =>
        [
            "What happened in or before that month that has not happened before?",
            "Which areas or teams show it, and which do not?",
            "What will the next figures show if the explanation is right?",
        ],
        Pattern.BesideOthers =>
        [
            "How far do recording, population and demand account for the gap?",
            "Which of the others does it best, and what has been learnt from them?",
            "When will the gap have closed, and how will that be known?",
        ],
        Pattern.AreasDiffer =>
        [
            "What is done differently where the figure is best?",
            "How much of the difference is demand, and how much is practice?",
            "When should the gap have narrowed, and to what?",
        ],
        Pattern.Relation =>
        [
            "What else moved at the same time and could explain both?",
            "What will happen to the one if the other goes on as it does?",
        ],
        Pattern.OutOfReach =>
        [
            "What would it take to move the usual month, rather than wait for a good one?",
            "Who decides whether the promise or the way of working changes?",
            "When should this come back to the meeting?",
        ],
        Pattern.DataDoubt =>
        [
            "What other evidence points the same way, and what does not?",
            "What will be done so that the next figure can be relied on?",
        ],
        Pattern.NoData =>
        [
            "Which other evidence, such as audits or dip samples, covers the gap?",
            "Who decides when figures return, and what stands in the way?",
        ],
        Pattern.Provisional =>
        [
            "How much have provisional figures moved in the past?",
            "When will the final figure be published?",
        ],
        Pattern.Claim =>
        [
            "Which figures, and which months, was the statement drawn from?",
            "Where else has it been repeated, and who will put it right there?",
        ],
        Pattern.NoEffect =>
        [
            "How was the action to work, and which step of that can be seen by now?",
            "What would the figures have been without it?",
            "When will it be decided whether to go on, change it or stop?",
        ],
        Pattern.EitherWay =>
        [
            "How much of it is a change in recording, and how much a change in events?",
            "What demand follows from it, and who is preparing for that?",
        ],
        Pattern.Improvement =>
        [
            "What was done differently, and since when?",
            "How will the improvement be kept?",
        ],
        _ =>
        [
            "How well is the position understood, and on what evidence?",
            "What is expected by the next meeting?",
        ],
    };

    /// <summary>Added when areas were folded into the question.</summary>
    public static string AboutAreas(string worst) => $"What is different about {worst}, and what can areas learn from each other?";

    public static IReadOnlyList<string> Expected(Pattern pattern) => pattern switch
    {
        _ when pattern.IsOfAction() => ActionQuestions.Expected(pattern),
        Pattern.ThresholdHeld or Pattern.ThresholdPassed =>
            ["The cause, with figures", "Actions with dates and a named lead", "The month in which the figure will be back within its line"],
        Pattern.SuddenChange or Pattern.EitherWay or Pattern.SpecialCause =>
            ["A cause that the figures bear out", "Whether it is expected to last", "What follows if it does"],
        Pattern.SustainedWorsening or Pattern.Breadth =>
            ["A plan with dates and a named lead", "The board that oversees it", "When the figures will show it"],
        Pattern.OutOfReach =>
            ["A change to how the work is done, with dates and a named lead", "The level that usual months will then reach"],
        Pattern.NotImproving =>
            ["What completed actions have changed", "The figure that would show lasting improvement, and its month"],
        Pattern.BesideOthers or Pattern.AreasDiffer =>
            ["The gap by cause, with figures", "What those that do better do differently", "A date by which the gap will have narrowed"],
        Pattern.NoData or Pattern.Provisional or Pattern.DataDoubt =>
            ["Other evidence for the same period", "A date for the figures"],
        Pattern.Claim =>
            ["The figures behind the statement", "A corrected sentence for the record"],
        Pattern.NoEffect =>
            ["What was done, and when", "What the figures show of it", "A decision with a date"],
        Pattern.Improvement =>
            ["What made the difference", "Where it will be repeated next"],
        _ => ["An explanation that the figures bear out", "What happens next, and when"],
    };
}
