using KloeRules.Language.Diagnostics;
using KloeRules.Language.Time;

namespace KloeRules.Language.Binding;

/// <summary>The bound pack: the contract between the language and everything that runs, formats, explains or edits it. Immutable.</summary>
public sealed record Pack(PackSettings Settings, IReadOnlyList<Measure> Measures)
{
    /// <summary>In the order declared. A measure's home is the first family that holds it: that is where its questions fold.</summary>
    public IReadOnlyList<Family> Families { get; init; } = [];

    public IReadOnlyList<AreaGroup> Groups { get; init; } = [];

    public IReadOnlyList<Enquiry> Enquiries { get; init; } = [];

    public IReadOnlyList<Concern> Concerns { get; init; } = [];

    public IReadOnlyList<DeclaredEvent> Events { get; init; } = [];

    /// <summary>In the order declared; those made of events last.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Every formula that the pack may use, whether a rule uses it or not.</summary>
    public IReadOnlyList<FormulaText> Formulas { get; init; } = [];

    public IReadOnlyList<Mute> Mutes { get; init; } = [];

    public IReadOnlyList<Snooze> Snoozes { get; init; } = [];

    public IReadOnlyList<TestCase> Tests { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Every name that finds a measure.</summary>
    public MeasureNames Names { get; } = new(Measures);

    /// <summary>The declared concern about a measure that counts at that month, or null.</summary>
    public Concern? ConcernAbout(Measure measure, Month month) =>
        Concerns.FirstOrDefault(concern => concern.Measure.Equals(measure) && concern.HoldsAt(month));

    /// <summary>The first family that holds the measure, or that of which it is the rolling figure.</summary>
    public Family? HomeOf(Measure measure) =>
        Families.FirstOrDefault(family => family.Members.Contains(measure)) ?? (measure.Derivation is RollingMonths rolling ? HomeOf(rolling.Of) : null);
}
