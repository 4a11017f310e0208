using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Syntax;

/// <summary>An amount with the text it was written as.</summary>
/// <param name="Amount">Not a number where the blank of a definition stands for it.</param>
public sealed record AmountSyntax(Amount Amount, string Written, TextSpan Span)
{
    /// <summary>The file of the rule that filled a definition's blank with it; the span is one in that file.</summary>
    public SourceText? FilledIn { get; init; }

    public bool IsBlank => double.IsNaN(Amount.Value);
}

/// <summary>What a rule puts in the blank of a definition: an amount, or a number of months.</summary>
/// <param name="Months">Given as a length of time in months, quarters or years; null for an amount.</param>
public sealed record BlankFilling(AmountSyntax? Amount, int? Months, string Written, TextSpan Span);

/// <summary>What is said of a subject.</summary>
public abstract record JudgementSyntax(TextSpan Span)
{
    /// <summary>The amounts written in it.</summary>
    internal virtual IEnumerable<AmountSyntax> Amounts => [];

    /// <summary>Where its constants are written: amounts, lengths of time and months.</summary>
    internal virtual IEnumerable<TextSpan> Constants => Amounts.Select(amount => amount.Span);

    /// <summary>The same with each amount put through a change.</summary>
    internal virtual JudgementSyntax WithAmounts(Func<AmountSyntax, AmountSyntax> change) => this;
}

public sealed record LevelSyntax(Comparison Comparison, AmountSyntax Limit, AmountSyntax? Upper, TextSpan Span) : JudgementSyntax(Span)
{
    internal override IEnumerable<AmountSyntax> Amounts => new[] { Limit, Upper }.OfType<AmountSyntax>();

    internal override JudgementSyntax WithAmounts(Func<AmountSyntax, AmountSyntax> change) =>
        this with { Limit = change(Limit), Upper = Upper is null ? null : change(Upper) };
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

    internal override JudgementSyntax WithAmounts(Func<AmountSyntax, AmountSyntax> change) =>
        this with { Stated = Stated is null ? null : change(Stated), By = By is null ? null : change(By) };
}

public sealed record ChangeSyntax(Movement Movement, AmountSyntax? Amount, bool AmountIncluded, ComparatorSyntax? Comparator, TextSpan Span)
    : JudgementSyntax(Span)
{
    internal override IEnumerable<AmountSyntax> Amounts => new[] { Amount }.OfType<AmountSyntax>();

    internal override IEnumerable<TextSpan> Constants => base.Constants.Concat(Comparator?.Stated is null ? [] : [Comparator.Span]);

    internal override JudgementSyntax WithAmounts(Func<AmountSyntax, AmountSyntax> change) => this with { Amount = Amount is null ? null : change(Amount) };
}

/// <summary><c>equals N</c>, <c>above N</c>, where N is another measure; <paramref name="Within"/> is by how much the two may differ and still be equal.</summary>
public sealed record AgainstSyntax(Comparison Comparison, NameSyntax Other, AmountSyntax? Within, TextSpan Span) : JudgementSyntax(Span)
{
    internal override IEnumerable<AmountSyntax> Amounts => new[] { Within }.OfType<AmountSyntax>();

    internal override JudgementSyntax WithAmounts(Func<AmountSyntax, AmountSyntax> change) => this with { Within = Within is null ? null : change(Within) };
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

    internal override JudgementSyntax WithAmounts(Func<AmountSyntax, AmountSyntax> change) => this with
    {
        Numbers = [.. Numbers.Select(number => number.Amount is null ? number : Changed(number, change(number.Amount)))],
    };

    private static NumberSyntax Changed(NumberSyntax number, AmountSyntax amount) =>
        ReferenceEquals(amount, number.Amount) ? number : number with { Amount = amount, Value = amount.Amount.Value };
}

/// <summary>A formula in double braces, braces included.</summary>
public sealed record CodeFormulaSyntax(string Written, TextSpan Span) : JudgementSyntax(Span);

/// <summary>The name of a <c>define</c>, with what fills its blank if it has one.</summary>
public sealed record DefinedSyntax(NameSyntax Name, BlankFilling? Filling, TextSpan Span) : JudgementSyntax(Span)
{
    internal override IEnumerable<AmountSyntax> Amounts => new[] { Filling?.Amount }.OfType<AmountSyntax>();

    internal override IEnumerable<TextSpan> Constants => Filling is null ? [] : [Filling.Span];
}

/// <summary>What is said of an action: <c>overdue by &gt; 1 month</c>, <c>amber</c>, <c>without owner</c>.</summary>
/// <param name="Written">The amount as written, where there is one.</param>
public sealed record ActionSyntax(ActionTest Test, Comparison Comparison, double Amount, int State, AmountSyntax? Written, TextSpan Span)
    : JudgementSyntax(Span)
{
    /// <summary>What must hold besides, where one phrase says two things: <c>progress &lt; 50% within 2 months of due</c>.</summary>
    public ActionSyntax? And { get; init; }

    internal override IEnumerable<AmountSyntax> Amounts => new[] { Written }.OfType<AmountSyntax>().Concat(And?.Amounts ?? []);

    internal override JudgementSyntax WithAmounts(Func<AmountSyntax, AmountSyntax> change) =>
        (Written is null ? this : Changed(change(Written))) with { And = (ActionSyntax?)And?.WithAmounts(change) };

    private ActionSyntax Changed(AmountSyntax amount) =>
        ReferenceEquals(amount, Written) ? this : this with { Written = amount, Amount = amount.Amount.Value };
}
