using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Syntax;

/// <summary>An amount with the text it was written as.</summary>
public sealed record AmountSyntax(Amount Amount, string Written, TextSpan Span);

/// <summary>What is said of a subject.</summary>
public abstract record JudgementSyntax(TextSpan Span)
{
    /// <summary>The amounts written in it.</summary>
    internal virtual IEnumerable<AmountSyntax> Amounts => [];

    /// <summary>Where its constants are written: amounts, lengths of time and months.</summary>
    internal virtual IEnumerable<TextSpan> Constants => Amounts.Select(amount => amount.Span);
}

public sealed record LevelSyntax(Comparison Comparison, AmountSyntax Limit, AmountSyntax? Upper, TextSpan Span) : JudgementSyntax(Span)
{
    internal override IEnumerable<AmountSyntax> Amounts => new[] { Limit, Upper }.OfType<AmountSyntax>();
}

/// <summary><c>SLA breach &gt; 1h</c>, <c>misses target by &gt; 5 points</c>, <c>below aspiration</c>.</summary>
/// <param name="Wanted">True when it is to be met, false when missed; null where "above" or "below" leaves it to the measure's direction.</param>
/// <param name="Stated">The limit stated in the rule.</param>
/// <param name="StatedComparison">How the stated limit is compared.</param>
/// <param name="Side">For "above" and "below" a declared limit.</param>
public sealed record LimitSyntax(
    LimitKind Kind,
    bool? Wanted,
    AmountSyntax? Stated,
    Comparison? StatedComparison,
    AmountSyntax? By,
    Comparison? Side,
    TextSpan Span) : JudgementSyntax(Span)
{
    internal override IEnumerable<AmountSyntax> Amounts => new[] { Stated, By }.OfType<AmountSyntax>();
}

public sealed record ChangeSyntax(Movement Movement, AmountSyntax? Amount, bool AmountIncluded, ComparatorSyntax? Comparator, TextSpan Span)
    : JudgementSyntax(Span)
{
    internal override IEnumerable<AmountSyntax> Amounts => new[] { Amount }.OfType<AmountSyntax>();

    internal override IEnumerable<TextSpan> Constants => base.Constants.Concat(Comparator?.Stated is null ? [] : [Comparator.Span]);
}

/// <summary>What a change is held against, as written behind "vs".</summary>
public sealed record ComparatorSyntax(Comparator Comparator, StatedMonths? Stated, TextSpan Span);

public sealed record DataSyntax(DataState State, TextSpan Span) : JudgementSyntax(Span);

/// <summary>A number of a signal.</summary>
/// <param name="Amount">The amount that it was written as, if it has a unit.</param>
/// <param name="Span">Where it was written; null for one that goes without saying.</param>
public sealed record NumberSyntax(double Value, AmountSyntax? Amount, TextSpan? Span);

/// <summary><c>outside its limits</c>, <c>trending up over 12 months</c> and everything else in the table of signals.</summary>
/// <param name="Other">The measure that it is held beside.</param>
/// <param name="Group">The group of areas that it is looked for among.</param>
public sealed record SignalSyntax(
    SignalKind Kind,
    SignalSide Side,
    IReadOnlyList<NumberSyntax> Numbers,
    NameSyntax? Other,
    NameSyntax? Group,
    TextSpan Span) : JudgementSyntax(Span)
{
    /// <summary>The area that it is said of, where that stands inside.</summary>
    public NameSyntax? Area { get; init; }

    /// <summary>How many there are in all, where that is stated: "of 42 forces".</summary>
    public NumberSyntax? Total { get; init; }

    internal override IEnumerable<AmountSyntax> Amounts => Numbers.Select(number => number.Amount).OfType<AmountSyntax>();

    internal override IEnumerable<TextSpan> Constants => Numbers.Select(number => number.Span).OfType<TextSpan>();
}

/// <summary>The name of a <c>define</c>.</summary>
public sealed record DefinedSyntax(NameSyntax Name, TextSpan Span) : JudgementSyntax(Span);
