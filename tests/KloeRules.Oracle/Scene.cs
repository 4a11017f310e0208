using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Oracle;

/// <summary>Where a condition is looked at.</summary>
/// <param name="Month">The meeting's month.</param>
/// <param name="Span">Months of the published window looked at; 1 for the month itself.</param>
/// <param name="Streak">Length of the streak around; 1 outside one.</param>
internal sealed record Scene(Rule Rule, Measure Subject, string Area, Month Month, int Span = 1, int Streak = 1)
{
    public Measure MeasureOf(Leaf leaf) => leaf.Slot == 0 ? Subject : Rule.Others[leaf.Slot - 1];

    public string AreaOf(Leaf leaf) => leaf.Place == 0 ? Area : Rule.Places[leaf.Place - 1];

    public Month MonthOf(Leaf leaf) => Month - MeasureOf(leaf).MonthsLate;
}
