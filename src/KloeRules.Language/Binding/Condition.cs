using KloeRules.Language.Signals;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>
/// A bound condition. Which measure a leaf reads is its slot: 0 is the measure that is being judged, n is <c>Rule.Others[n - 1]</c>.
/// Which area it reads is its place: 0 is the area that is being judged, n is <c>Rule.Places[n - 1]</c>.
/// </summary>
public abstract record Condition(TextSpan Span);

/// <summary>All parts hold.</summary>
/// <param name="IsContrast">True when the author set the parts against one another with "while" or "but".</param>
public sealed record AllOf(IReadOnlyList<Condition> Parts, TextSpan Span, bool IsContrast = false) : Condition(Span);

/// <summary>At least one part holds.</summary>
public sealed record AnyOf(IReadOnlyList<Condition> Parts, TextSpan Span) : Condition(Span);

/// <summary>At least <paramref name="Count"/> of the parts hold.</summary>
public sealed record AtLeastOf(int Count, IReadOnlyList<Condition> Parts, TextSpan Span) : Condition(Span);

public sealed record Negation(Condition Inner, TextSpan Span) : Condition(Span);

/// <summary>The condition holds in each of the latest <paramref name="Months"/> reported months, the judged one included.</summary>
public sealed record Streak(Condition Inner, int Months, string Written, TextSpan Span) : Condition(Span);

/// <summary>The condition holds in at least <paramref name="AtLeast"/> of the latest <paramref name="Months"/> reported months, in a row or not.</summary>
public sealed record SomeMonths(Condition Inner, int AtLeast, int Months, string Written, TextSpan Span) : Condition(Span);

/// <summary>The condition holds in every reported month of a stretch of the calendar, up to the judged one.</summary>
/// <param name="First">The first month; null for the start of the judged month's financial year.</param>
public sealed record Since(Condition Inner, Month? First, string Written, TextSpan Span) : Condition(Span)
{
    /// <summary>The last month; null for the judged one.</summary>
    public Month? Last { get; init; }

    /// <summary>True when one of the months is enough.</summary>
    public bool IsAnyTime { get; init; }
}

public enum Quantifier
{
    AnyOf,
    MostOf,
    AllOf,
    AtLeast,
}

/// <summary>The inner condition, judged with each member of the family in slot 0, holds for as many as the quantifier asks.</summary>
/// <param name="Count">For <see cref="Quantifier.AtLeast"/>, how many.</param>
public sealed record Quantified(Quantifier Quantifier, int Count, int Family, Condition Inner, TextSpan Span) : Condition(Span);

/// <summary>
/// The inner condition, judged in each area of a set in place 0, holds in as many as the quantifier asks: one judgement of all of them together.
/// </summary>
/// <param name="Count">For <see cref="Quantifier.AtLeast"/>, how many.</param>
/// <param name="Areas">The set's number in the rule.</param>
public sealed record AcrossAreas(Quantifier Quantifier, int Count, int Areas, Condition Inner, string Written, TextSpan Span) : Condition(Span);

/// <summary>A judgement about one measure in one area.</summary>
public abstract record Leaf(int Slot, int Place, TextSpan Span) : Condition(Span);

public enum Comparison
{
    Above,
    AtLeast,
    Below,
    AtMost,
    Equal,
    Between,
}

/// <summary>The figure against a limit written in the rule, in the measure's canonical unit.</summary>
public sealed record Level(int Slot, int Place, Comparison Comparison, double Limit, double Upper, TextSpan Span)
    : Leaf(Slot, Place, Span);

/// <summary>The figure against another measure's, of the same month and area.</summary>
/// <param name="Other">The other measure's slot.</param>
/// <param name="Within">For <see cref="Comparison.Equal"/>, by how much the two may differ, in their canonical unit; 0 for what print can't show.</param>
/// <param name="Named">The other measure's name, for readers.</param>
public sealed record Against(int Slot, int Place, Comparison Comparison, int Other, double Within, string Named, TextSpan Span) : Leaf(Slot, Place, Span);

/// <summary>What a formula in double braces says of the measure.</summary>
public sealed record CodeFormula(int Slot, int Place, FormulaText Text, TextSpan Span) : Leaf(Slot, Place, Span);

/// <summary>True when an action's deadline has passed and the figure is no better than in the months before it; false until then.</summary>
/// <param name="First">The month in which the action began.</param>
/// <param name="Due">The last month by which it was to show.</param>
public sealed record WithoutEffect(int Slot, int Place, Month First, Month Due, TextSpan Span) : Leaf(Slot, Place, Span);

public enum LimitKind
{
    Sla,
    Target,
    Aspiration,
    Plan,
}

/// <summary>The figure against a limit that the measure declares, by its direction. <paramref name="Stated"/> overrides the declared one.</summary>
/// <param name="Wanted">True when the limit is to be met, false when it is to be missed.</param>
/// <param name="By">How far beyond the limit the figure must be, in the measure's canonical unit; 0 for any.</param>
public sealed record LimitCheck(int Slot, int Place, LimitKind Kind, bool Wanted, double? Stated, double By, TextSpan Span)
    : Leaf(Slot, Place, Span);

public enum Movement
{
    Up,
    Down,
    Worsening,
    Improving,
    Steady,
}

/// <summary>What a figure is compared with.</summary>
public enum Comparator
{
    PreviousMonth,
    Previous3Months,

    /// <summary>The latest three months against the same three a year before.</summary>
    PreviousYear,
    Previous12Months,

    /// <summary>One month against the same month a year before.</summary>
    SameMonthLastYear,

    /// <summary>As many latest months as <see cref="Change.Stated"/> has.</summary>
    StatedMonths,

    /// <summary>One month against the average month of the measure's declared baseline.</summary>
    Baseline,

    /// <summary>The figure against that of the whole country for the same months: an area of <see cref="Change.OtherPlace"/>.</summary>
    National,
}

/// <summary>Months written in a rule: so many, the last of them <paramref name="Last"/>.</summary>
public sealed record StatedMonths(int Months, Month Last);

/// <summary>A change. Without an amount, anything beyond the pack's <c>steady within</c>.</summary>
/// <param name="Amount">Percent is a relative change; points, durations and numbers are differences.</param>
public sealed record Change(int Slot, int Place, Movement Movement, Amount? Amount, bool AmountIncluded, Comparator Comparator, TextSpan Span)
    : Leaf(Slot, Place, Span)
{
    /// <summary>For <see cref="Comparator.StatedMonths"/>, which.</summary>
    public StatedMonths? Stated { get; init; }

    /// <summary>For <see cref="Comparator.National"/>, the place whose figure it is held against.</summary>
    public int OtherPlace { get; init; }
}

public enum DataState
{
    NoData,
    Provisional,
}

/// <summary>A signal in the measure's figures.</summary>
public sealed record SignalCheck(int Slot, int Place, Signal Signal, TextSpan Span) : Leaf(Slot, Place, Span);

/// <summary>The state of the data itself; for <see cref="DataState.NoData"/>, over the latest <paramref name="Months"/> months.</summary>
public sealed record DataCheck(int Slot, int Place, DataState State, int Months, TextSpan Span) : Leaf(Slot, Place, Span);

/// <summary>The condition holds at each of the latest <paramref name="Updates"/> updates of the action that is judged.</summary>
public sealed record InUpdates(Condition Inner, int Updates, string Written, TextSpan Span) : Condition(Span);

/// <summary>The inner condition, judged with each measure that the action is linked to in slot 0, holds for as many as the quantifier asks.</summary>
/// <param name="Count">For <see cref="Quantifier.AtLeast"/>, how many.</param>
/// <param name="Family">The measures that the condition can be about.</param>
public sealed record OfLinked(Quantifier Quantifier, int Count, int Family, Condition Inner, TextSpan Span) : Condition(Span);

/// <summary>What can be asked of an action. In brackets: what <see cref="ActionCheck.Amount"/> and <see cref="ActionCheck.State"/> hold.</summary>
public enum ActionTest
{
    /// <summary>Not delivered more than so many months after it was due (months).</summary>
    Overdue,

    /// <summary>Not delivered, and due in so many months from now or sooner, but not yet overdue (months).</summary>
    DueWithin,

    /// <summary>So many months or fewer are left until it is due, or it is past that (months).</summary>
    CloseToDue,

    /// <summary>Progress against a share (share; how compared).</summary>
    Progress,

    /// <summary>No further than so many updates before, and not delivered (updates).</summary>
    NoProgressOverUpdates,

    /// <summary>No further than so many months before, and not delivered (months).</summary>
    NoProgressOverMonths,

    /// <summary>Progress is behind the share of its time that has passed by more than so much (share).</summary>
    BehindPlan,

    /// <summary>Progress is ahead of the share of its time that has passed by more than so much (share).</summary>
    AheadOfPlan,

    /// <summary>Rated one of these (a bit a colour).</summary>
    Rag,

    /// <summary>Rated one of these at the update before (a bit a colour).</summary>
    RagBefore,

    /// <summary>Rated worse than at the update before.</summary>
    RagWorse,

    /// <summary>Rated better than at the update before.</summary>
    RagBetter,

    /// <summary>Of one of these statuses (a bit a status).</summary>
    Status,

    /// <summary>In one of these phases (a bit a phase).</summary>
    Phase,

    /// <summary>No update in the latest so many months (months).</summary>
    NotUpdated,

    /// <summary>More than so many months past its review (months).</summary>
    ReviewOverdue,

    /// <summary>To be reviewed in so many months from now or sooner, but not yet overdue (months).</summary>
    ReviewWithin,

    /// <summary>The tracker says nothing of it (the field).</summary>
    Without,

    /// <summary>An earlier inspection said the same.</summary>
    Repeated,

    /// <summary>Its tracker's latest snapshot no longer holds it.</summary>
    Gone,

    /// <summary>Its tracker's latest snapshot is the first to hold it.</summary>
    New,

    /// <summary>Due later than at the update before.</summary>
    DueLater,

    /// <summary>Delivered at the update before, and not now.</summary>
    Reopened,

    /// <summary>Its evidence names a time after the month judged.</summary>
    EvidenceAhead,

    /// <summary>Its evidence speaks of work to come.</summary>
    EvidenceOfPlans,

    /// <summary>A sentence of its evidence is given for an action of another status too.</summary>
    EvidenceShared,
}

/// <summary>A judgement about the action that is judged.</summary>
/// <param name="Comparison">For <see cref="ActionTest.Progress"/>.</param>
public sealed record ActionCheck(ActionTest Test, Comparison Comparison, double Amount, int State, TextSpan Span) : Leaf(0, 0, Span);
