using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Oracle;

/// <summary>Where a condition is looked at.</summary>
/// <param name="Month">The meeting's month.</param>
/// <param name="Span">Months of the published window looked at; 1 for the month itself.</param>
/// <param name="Streak">Length of the streak around; 1 outside one.</param>
/// <param name="Latest">The month at which the streak around ends; the month itself outside one.</param>
internal sealed record Scene(Rule Rule, Measure Subject, string Area, Month Month, Month Latest, int Span = 1, int Streak = 1)
{
    public Scene MonthsBefore(int months) => this with { Month = Month - months };

    /// <summary>True when a break lies among so many months up to this one, or between this one and the end of the streak.</summary>
    public bool HasBreak(Leaf leaf, int months)
    {
        var measure = MeasureOf(leaf);
        var spanned = Enumerable.Range(0, Math.Max(0, Math.Max(0, Latest - Month) + months)).Select(back => Latest - measure.MonthsBehind - back);
        return measure.Breaks.Any(month => spanned.SkipLast(1).Contains(month));
    }

    public Measure MeasureOf(Leaf leaf) => leaf.Slot == 0 ? Subject : Rule.Others[leaf.Slot - 1];

    public string AreaOf(Leaf leaf) => leaf.Place == 0 ? Area : Rule.Places[leaf.Place - 1];

    public Month MonthOf(Leaf leaf) => Month - MeasureOf(leaf).MonthsBehind;
}
