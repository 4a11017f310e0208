using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>One row of a tracker: an action and how it stands.</summary>
/// <param name="AsAt">Null when the table does not say.</param>
/// <param name="Series">What the snapshots of its tracker have in common; null when the table is no snapshot.</param>
/// <param name="UnknownLinks">How many linked measures the catalogue does not know.</param>
internal sealed record ActionRow(
    ActionKind Kind,
    string Reference,
    string Title,
    Month? AsAt,
    string? Series,
    ActionFacts Facts,
    ActionField Told,
    IReadOnlyList<Measure> LinkedTo,
    int UnknownLinks,
    Source Source);
