using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <content>KLOE5xxx: what is wrong with a question's wording.</content>
public static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule NotAQuestion = new("KLOE5001", Warning,
        "The wording does not end in a question mark.", "A statement can be noted and left; a question has to be answered.",
        "End it as a question: what, how, which or when …?");

    public static readonly DiagnosticRule SeveralQuestions = new("KLOE5002", Warning,
        "The wording asks {0} questions at once.", "The easiest of them is answered and the others are lost.",
        "Keep the one that matters most, and make probes of the rest.");

    public static readonly DiagnosticRule ClosedQuestion = new("KLOE5003", Warning,
        "\"{0} …?\" can be answered with yes or no.", "A yes ends the matter and nothing has been learned.",
        "Begin with what, how, which or when.");

    public static readonly DiagnosticRule TooManyWords = new("KLOE5004", Warning,
        "The question has {0} words; more than {1} are hard to follow when read aloud.", "The point is lost on the way to the question mark.",
        "Say it in one breath: evidence belongs in placeholders, detail in probes.");

    public static readonly DiagnosticRule Blames = new("KLOE5005", Warning,
        "\"{0}\" lays blame.", "The answer will defend people instead of explaining figures.",
        "Ask what happened and what will be done, and leave the judgement to the meeting.");

    public static readonly DiagnosticRule PresumesCause = new("KLOE5006", Warning,
        "\"{0}\" gives a cause as if it were known.", "The figures show that something changed, not why; a wrong cause is taken up and repeated.",
        "Ask what is behind it; a cause that somebody named belongs in because.");

    public static readonly DiagnosticRule NumberTyped = new("KLOE5007", Warning,
        "\"{0}\" is typed by hand.", "It will be read out unchanged when the figures, or the limit, have moved on.",
        "Let the tool fill it in: {{value}}, {{limit}}, {{target}}, {{change}} or {{previous}}.");

    public static readonly DiagnosticRule NoEvidence = new("KLOE5008", Warning,
        "The question holds no figure.", "Whoever is asked can doubt that anything is out of line.",
        "Put at least one of {value}, {change}, {previous}, {limit}, {target} or {streak} into it.");

    public static readonly DiagnosticRule LooksBack = new("KLOE5009", Warning,
        "Neither the question nor a probe looks ahead.", "The meeting hears what went wrong and not when it will be right.",
        "Add a probe about what comes next, such as: probe \"What will be different by the next meeting?\"");

    public static readonly DiagnosticRule NothingToFillIn = new("KLOE5010", Warning,
        "{0} can't be filled in here: {1}.", "It would be read out without the figure that the wording promises.",
        "{2}");
}
