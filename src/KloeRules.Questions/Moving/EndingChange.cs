using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Moving;

/// <summary>The figure's change on an earlier one must come under, or over, an amount.</summary>
/// <param name="Sign">Of the change that the rule speaks of: 1 a rise, -1 a fall, 0 either.</param>
/// <param name="Amount">A fraction for a relative change, otherwise in the measure's canonical unit.</param>
/// <param name="IsOver">True when it must come over the amount, false when it must come under.</param>
/// <param name="IsIncluded">True when the amount itself is enough.</param>
internal sealed record EndingChange(Finding Finding, Change Change, int Sign, double Amount, bool IsRelative, bool IsOver, bool IsIncluded) : Ending(Finding)
{
    public override string Words => $"the figures to {Next.ToLongString()} show {Size} {ChangeWords.On(Change)}";

    public override string? Now => Seen(Finding, Change) switch
    {
        { Relative: { } relative } when IsRelative => "now " + FigureWords.RelativeChange(relative),
        { Difference: { } difference } when !IsRelative => "now " + FigureWords.Change(difference, Finding.Measure.Unit),
        _ => null,
    };

    private string Size => (IsOver, IsIncluded, Amount) switch
    {
        (false, true, 0) when Sign != 0 => $"no {(Sign > 0 ? "rise" : "fall")}",
        (false, true, _) => $"{Way} of no more than {AmountWords} (or none)",
        (false, false, _) => $"{Way} of less than {AmountWords} (or none)",
        (true, true, _) => $"{Way} of at least {AmountWords}",
        (true, false, 0) => Way,
        _ => $"{Way} of more than {AmountWords}",
    };

    private string Way => Sign switch
    {
        > 0 => $"a {Relative}rise",
        < 0 => $"a {Relative}fall",
        _ => $"a {Relative}change",
    };

    /// <summary>Of a percentage, a change in per cent could be taken for one in points.</summary>
    private string Relative => IsRelative && Finding.Measure.Unit.Quantity == Quantity.Percent ? "relative " : "";

    private string AmountWords => IsRelative ? FigureWords.Relative(Amount) : FigureWords.Difference(Amount, Finding.Measure.Unit);

    public override bool Ends(Ending other) => ReferenceEquals(other.Finding, Finding);

    public static EndingChange? Of(Finding finding, Change change, bool isNegated, double steadyWithin)
    {
        var amount = change.Amount?.Value ?? steadyWithin;
        var isRelative = change.Amount is not { Kind: not AmountKind.Percent };
        if (change.Comparator == Comparator.National || SignOf(change.Movement, finding.Measure.Direction) is not { } sign
            || !(isRelative ? PrintedStep.ShowsShare(amount) : PrintedStep.Shows(amount, finding.Measure.Unit)))
        {
            return null;
        }

        // A movement holds from its amount on, or beyond it; being steady holds short of it.
        var includesAmount = change.Amount is null || change.AmountIncluded;
        var holdsOver = sign != 0;
        var mustComeOver = holdsOver == isNegated;
        return new EndingChange(
            finding, change, sign, amount, isRelative, mustComeOver, mustComeOver ? sign == 0 || includesAmount : !(sign == 0 || includesAmount));
    }

    private static int? SignOf(Movement movement, Direction direction) => (movement, direction) switch
    {
        (Movement.Up, _) => 1,
        (Movement.Down, _) => -1,
        (Movement.Steady, _) => 0,
        (_, Direction.Neither) => null,
        (Movement.Worsening, Direction.LowerIsBetter) or (Movement.Improving, Direction.HigherIsBetter) => 1,
        _ => -1,
    };
}
