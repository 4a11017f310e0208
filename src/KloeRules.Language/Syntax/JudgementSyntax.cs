using KloeRules.Language.Binding;
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

    /// <summary>Where amounts and lengths stand in it, which a rule may change and remain the same rule.</summary>
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

/// <summary>The name of a <c>define</c>.</summary>
public sealed record DefinedSyntax(NameSyntax Name, TextSpan Span) : JudgementSyntax(Span);
