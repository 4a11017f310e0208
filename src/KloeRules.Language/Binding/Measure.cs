using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>A measure of the catalogue with everything that is declared about it.</summary>
public sealed record Measure(string Name, SourceText Source, TextSpan Span)
{
    private const int MonthsInYear = 12;

    private IReadOnlyList<IgnoredMonths> ignored = [];
    private IReadOnlyList<Month> breaks = [];

    /// <summary>Position in the catalogue; a stable key within one pack.</summary>
    public int Index { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public Unit Unit { get; init; } = Unit.Count;

    public Direction Direction { get; init; }

    /// <summary>The service level agreed, in the measure's canonical unit.</summary>
    public double? Sla { get; init; }

    public double? Target { get; init; }

    /// <summary>The month by which each limit is to be met, of those that state one.</summary>
    public IReadOnlyDictionary<LimitKind, Month> Promised { get; init; } = new Dictionary<LimitKind, Month>();

    public double? Aspiration { get; init; }

    /// <summary>The figure planned, such as a budget.</summary>
    public double? Plan { get; init; }

    /// <summary>The gap, in the canonical unit, that counts in full while there are too few figures to tell what is usual; null when none is declared.</summary>
    public double? FullScale { get; init; }

    /// <summary>The priority of the Police and Crime Plan that the measure stands under.</summary>
    public int? PlanPriority { get; init; }

    public string? Owner { get; init; }

    /// <summary>How many months after the data's latest month this measure's own latest month lies.</summary>
    public int MonthsLate { get; init; }

    /// <summary>How many of its latest published months are still to change, and so are not judged.</summary>
    public int MonthsProvisional { get; init; }

    /// <summary>How far behind the data's latest month the month lies that is judged.</summary>
    public int MonthsBehind => MonthsLate + MonthsProvisional;

    /// <summary>A month without a figure is one in which there were none, because the publisher leaves out rows of zero.</summary>
    public bool MissingMeansZero { get; init; }

    /// <summary>Months out of the ordinary: they are judged like any other, but say nothing about what is usual.</summary>
    public IReadOnlyList<MonthRange> Exceptional { get; init; } = [];

    public MonthRange? Baseline { get; init; }

    /// <summary>Months that the catalogue or an event leaves out.</summary>
    public IReadOnlyList<IgnoredMonths> Ignored
    {
        get => ignored;
        init => ignored = value;
    }

    /// <summary>Months from which on figures can't be compared with earlier ones, in order; of a measure that is worked out, also those of its parts.</summary>
    public IReadOnlyList<Month> Breaks
    {
        get => Derivation is null ? breaks : InOrder(breaks.Concat(Derivation.Components.SelectMany(part => part.Breaks)));
        init => breaks = value;
    }

    public string Marking { get; init; } = "OFFICIAL";

    /// <summary>Its marking was declared, and is not merely the usual one.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whatever its marking, it is in no public paper.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The family whose overall figure this is, if it is one.</summary>
    public string? HeadlineOf { get; init; }

    /// <summary>The inspection cause of concern that this measure is evidence for, if one is declared.</summary>
    public string? CauseOfConcern { get; init; }

    /// <summary>Each published figure covers the twelve months to its month.</summary>
    public bool IsRolling12 { get; init; }

    /// <summary>How its figures are worked out; null for a measure whose figures are supplied.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>The measure itself and all that it is worked out of.</summary>
    public IEnumerable<Measure> WithParts => Derivation is { } derivation ? derivation.Components.SelectMany(part => part.WithParts).Prepend(this) : [this];

    /// <summary>How many months each of its figures covers, so that neighbouring figures share all but one of them.</summary>
    public int MonthsCovered => IsRolling12 ? MonthsInYear : Derivation?.MonthsCovered ?? 1;

    /// <summary>The limit of that kind that the measure declares, or null.</summary>
    public double? LimitOf(LimitKind kind) => kind switch
    {
        LimitKind.Sla => Sla,
        LimitKind.Target => Target,
        LimitKind.Aspiration => Aspiration,
        _ => Plan,
    };

    /// <summary>The month by which the limit of that kind is to be met, or null.</summary>
    public Month? MonthOf(LimitKind kind) => Promised.TryGetValue(kind, out var month) ? month : null;

    public bool IsExceptional(Month month) => ExceptionalBetween(month, month) is not null;

    /// <summary>The first declared exceptional span that shares a month with these, both ends included; null for none.</summary>
    public MonthRange? ExceptionalBetween(Month first, Month last) => Exceptional.FirstOrDefault(range => range.First <= last && first <= range.Last);

    /// <summary>True when a break lies behind <paramref name="first"/> and no later than <paramref name="last"/>.</summary>
    public bool BreaksBetween(Month first, Month last) => Breaks.Any(month => first < month && month <= last);

    /// <summary>For binding only: families, which events name, hold measures that were bound before.</summary>
    internal void Ignore(IgnoredMonths months) => ignored = [.. ignored, months];

    /// <summary>For binding only.</summary>
    internal void BreakAt(IEnumerable<Month> months) => breaks = InOrder(breaks.Concat(months));

    private static IReadOnlyList<Month> InOrder(IEnumerable<Month> months) => [.. months.Distinct().OrderBy(month => month)];

    public bool Equals(Measure? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode();
}

/// <summary>Months from <paramref name="First"/> to <paramref name="Last"/>, both included, and why they are set apart.</summary>
public sealed record MonthRange(Month First, Month Last, string? Because);

/// <summary>Months whose figures are left out of every judgement, with the reason that readers are shown.</summary>
public sealed record IgnoredMonths(Month First, Month Last, string Because);
