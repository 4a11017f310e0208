using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Tests;

/// <summary>A small catalogue with one measure of each kind, and short ways to read files by it.</summary>
internal static class Catalogue
{
    private static int declared;

    public static readonly Measure Abandonment = Measure("Abandonment Rate: 101", Unit.Percent);
    public static readonly Measure AnswerTime = Measure("Average Time to Answer: 999", Unit.Duration);
    public static readonly Measure Thrive = Measure("Thrive: Complete and Visible", Unit.Percent);
    public static readonly Measure Crime = Measure("Crime Volume", Unit.Count);
    public static readonly Measure Suspects = Measure("Outstanding Suspects", new Unit(Quantity.Count, Statistic.Snapshot));
    public static readonly Measure Charge = Measure("Time to Charge (Median)", new Unit(Quantity.Duration, Statistic.Median, InDays: true));
    public static readonly Measure Satisfaction = Measure("Overall Victim Satisfaction", Unit.Percent, isRolling12: true);
    public static readonly Measure Budget = Measure("Overtime Spend", new Unit(Quantity.Money, Statistic.Total));
    public static readonly Measure BurglaryRate = Measure("Burglary Rate", new Unit(Quantity.Rate, Statistic.Mean, Per: 1_000));
    public static readonly Measure Outage = Measure(
        "Calls Logged",
        Unit.Count,
        ignored: new IgnoredMonths(new Month(2022, 12), new Month(2022, 12), "system outage"));

    public static readonly MeasureNames Names = new(
        [Abandonment, AnswerTime, Thrive, Crime, Suspects, Charge, Satisfaction, Budget, BurglaryRate, Outage]);

    public static readonly Month Nov = new(2022, 11);
    public static readonly Month Dec = new(2022, 12);
    public static readonly Month Jan = new(2023, 1);

    public static Frame Read(string text, string path = "data.csv") => DataReader.Read([DataFile.OfText(path, text)], Names);

    public static Frame ReadLines(params string[] lines) => Read(string.Join("\n", lines) + "\n");

    public static MonthlySeries SeriesOf(Measure measure, Month from, params double?[] values) =>
        new(measure, string.Empty, values.Select((value, index) => Row(from + index, value)));

    public static Observation Row(Month month, double? value, double? numerator = null, double? denominator = null, Marks marks = Marks.None) =>
        new(month, value, numerator, denominator, null, marks, null, new Source("data.csv", 1, 1));

    private static Measure Measure(string name, Unit unit, bool isRolling12 = false, IgnoredMonths? ignored = null) =>
        new(name, new SourceText("measures.kloe", string.Empty), default)
        {
            Index = declared++,
            Unit = unit,
            IsRolling12 = isRolling12,
            Ignored = ignored is null ? [] : [ignored],
        };
}
