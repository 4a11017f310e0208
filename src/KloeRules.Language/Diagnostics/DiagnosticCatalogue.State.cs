using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <content>KLOE8xxx: what is wrong with decisions that were made for a while.</content>
public static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule SnoozeEnded = new("KLOE8001", Warning,
        "The snooze of \"{0}\" ended in {1}.", "The rule asks again.", "Take the snooze out, or give it a later month with a new reason.");

    public static readonly DiagnosticRule SnoozeUnmatched = new("KLOE8002", Warning,
        "The snooze of \"{0}\" keeps nothing quiet: the rule does not ask there.", "It would hide the question should it come up before {1}.",
        "Take the snooze out if its reason is gone.");

    public static readonly DiagnosticRule ActionsNotFound = new("KLOE8020", Warning,
        "\"{0}\" is about {1}, and the data holds none{2}.", "It was judged on nothing, so its silence says nothing.",
        "Add a table of actions to the pack's \"data\" line, or compare the names in the rule with those in the table.");
}
