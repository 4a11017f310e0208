using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>One row of a tracker: an action and how it stands.</summary>
/// <param name="AsAt">Null when the table does not say.</param>
/// <param name="UnknownLinks">How many linked measures the catalogue does not know.</param>
internal sealed record ActionRow(
    ActionKind Kind,
    string Reference,
    string Title,
    Month? AsAt,
    ActionFacts Facts,
    ActionField Told,
    IReadOnlyList<Measure> LinkedTo,
    int UnknownLinks,
    Source Source)
{
    /// <summary>What makes two rows updates of the same action: its reference, or its title where it has none.</summary>
    public (ActionKind Kind, string Key) Identity => (Kind, Reference.Length > 0 ? "#" + NameKey.Of(Reference) : NameKey.Of(Title));
}
