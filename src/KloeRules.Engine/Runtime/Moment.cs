using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime;

/// <summary>Where a condition is judged: one rule, measure, area, month, and for published figures the window.</summary>
/// <param name="Month">The month of the meeting's data; a measure that is published late, or at first provisionally, is read that much earlier.</param>
/// <param name="Streak">Months of the streak around; 1 outside one.</param>
/// <param name="Back">Months before the one that is judged together with this one: in a streak, the latest.</param>
public readonly record struct Moment(
    RuleContext Context, Measure Subject, string SubjectArea, Month Month, Window Window = Window.Month, int Streak = 1, int Back = 0)
{
    /// <summary>So many months earlier, and still judged together with this one.</summary>
    public Moment Earlier(int months) => this with { Month = Month - months, Back = Back + months };

    /// <summary>
    /// True when figures that are judged together lie on both sides of a break: so many months up to this one, and those after it in the streak.
    /// </summary>
    public bool IsAcrossBreak(int slot, int place, int months) =>
        Measure(slot) is { Breaks.Count: > 0 } measure
        && measure.BreaksBetween(MonthOf(slot) - (months - 1), MonthOf(slot) + Back)
        && (Series(slot, place) is not null || Scorecard(slot, place) is not null);

    public Measure Measure(int slot) => slot == 0 ? Subject : Context.Rule.Others[slot - 1];

    /// <summary>The action that is judged; null when it is a measure.</summary>
    public TrackedAction? Action => Context.Frame.Actions.Find(Subject);

    public string Area(int place) => place == 0 ? SubjectArea : Context.Rule.Places[place - 1];

    /// <summary>The month whose figure counts for the measure now.</summary>
    public Month MonthOf(int slot) => Month - Measure(slot).MonthsBehind;

    /// <summary>True in a streak over a measure whose figures each cover several months: neighbours share all but one of them, so a run says nothing.</summary>
    public bool IsRunOfOverlapping(int slot) => Streak > 1 && Measure(slot).MonthsCovered > 1;

    internal UnknownReason WhyNoRun(int slot) => Measure(slot).Derivation is null ? UnknownReason.OnlyRolling12 : UnknownReason.OverlappingMonths;

    public MonthlySeries? Series(int slot, int place) => Context.Frame.SeriesOf(Measure(slot), Area(place));

    /// <summary>The published windows, whichever month they end with.</summary>
    public PublishedWindows? Scorecard(int slot, int place) => Context.Frame.WindowsOf(Measure(slot), Area(place));

    /// <summary>The published windows that end with this month, if there are any.</summary>
    public PublishedWindows? Windows(int slot, int place) =>
        Scorecard(slot, place) is { } windows && windows.Month == MonthOf(slot) ? windows : null;
}
