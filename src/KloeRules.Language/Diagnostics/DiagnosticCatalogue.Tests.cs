using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <content>KLOE9xxx: what is wrong with tests.</content>
public static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule NoExpectation = new("KLOE9001", Error,
        "The test \"{0}\" expects nothing.", "It would pass whatever the rules say.",
        "Add a line such as: in Jan 2023 expect \"…\" to be asked");

    public static readonly DiagnosticRule NoGivenData = new("KLOE9002", Error,
        "The test \"{0}\" gives no figures.", "Every rule in it could only say \"cannot tell\".",
        "Add a line such as: given priority response by month from Oct 2022: 50m, 1h 5m");

    public static readonly DiagnosticRule WrongGivenUnit = new("KLOE9003", Error,
        "{0} is {1}, so {2} can't be one of its figures.", "These figures are left out, so the test proves less than it says.",
        "Write it in the measure's unit, such as {3}.");

    public static readonly DiagnosticRule BoundaryUnpinned = new("KLOE9004", Warning,
        "No test of this rule has a figure of exactly {0}.", "Whether the limit itself still counts as good could change unseen.",
        "Give a test that figure: at the limit, and what the rule says of it.");
}
