using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <content>KLOE6xxx: what a pack needs to be looked after.</content>
public static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule NoOwner = new("KLOE6001", Information,
        "Nobody is named to answer \"{0}\".", "The paper prints the question without saying whom to ask.",
        "Put the rule under an enquiry, or give the measure an owner.");

    public static readonly DiagnosticRule NobodyAsked = new("KLOE6002", Warning,
        "The enquiry \"{0}\" does not say whom it is asked of.", "Its questions stand in the paper without a name to answer them.",
        "Add a line such as: asked of \"Deputy Chief Constable\"");

    public static readonly DiagnosticRule ReviewPassed = new("KLOE6003", Warning,
        "{0} was to be reviewed by {1}, and the figures now reach {2}.", "Its limits and words may no longer be what the meeting agreed.",
        "Look it over, then give it a later month: review by {3}");

    public static readonly DiagnosticRule IgnoreWithoutReason = new("KLOE6004", Warning,
        "This comment ignores {0} without a reason.", "It ignores nothing until it says why.",
        "Write why behind it: # kloe: ignore {0} because …");

    public static readonly DiagnosticRule IgnoreUnused = new("KLOE6005", Warning,
        "{0} is ignored here, but there is nothing to ignore.", "The comment would hide the message should it come up again.",
        "Take the comment out.");

    public static readonly DiagnosticRule IgnoreImpossible = new("KLOE6006", Warning,
        "\"{0}\" can't be ignored: {1}.", "The message is shown as before.",
        "Take it out of the comment; kloe explain shows what a code stands for.");

    public static readonly DiagnosticRule Unused = new("KLOE6007", Information,
        "Nothing in this pack uses the {0} \"{1}\".", "It has no part in any question.",
        "That is fine where others take the pack in and use it; otherwise take it out.");
}
