using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Cases.Tests.Corpus;

/// <summary>
/// Five years of figures for every measure, for the whole, its areas and other forces. Nobody's figures: what course a series takes follows from names alone.
/// </summary>
internal static class CorpusFigures
{
    private const int Months = 60;
    private const int Cases = 400;
    private const int Courses = 8;
    private const int HighAndRising = 1 + (5 * Courses);
    private const int LowAndFalling = 2 + Courses;

    private static readonly Month First = new(2018, 4);

    private static readonly Source Source = new("figures.csv", 2, 4);

    /// <summary>Measures that in every other draw have no figures for the last months, as statements about missing figures need them.</summary>
    private static readonly string[] Missing = ["neighbourhood abstraction", "confidence by community", "Victims' Code compliance", "repeat victims"];

    /// <summary>Measures whose figures in every other draw began late.</summary>
    private static readonly string[] Late = ["outstanding suspects"];

    /// <summary>Measures that in every other draw say the same as another does.</summary>
    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal)
    {
        ["logged call assessments"] = "call assessments",
        ["missing records"] = "missing reports",
    };

    /// <summary>How high a series lies: from nothing to more than all of it.</summary>
    private static readonly double[] Heights = [0, 0.2, 0.6, 0.8, 0.95, 1.3];

    private static readonly double[] Unrest = [0, 0.01, 0.05];

    /// <param name="draw">Another number gives each series another course.</param>
    public static IEnumerable<MonthlySeries> Of(Pack pack, int draw) =>
        from measure in pack.Measures
        where measure.Derivation is null
        from area in Areas(pack)
        let first = draw % 2 == 0 && Late.Contains(measure.Name) ? 38 : 0
        let count = Months - first - (draw % 2 == 0 && Missing.Contains(measure.Name) ? 15 : 0)
        let number = Number(measure, area, draw, pack.Settings.Outside.Contains(area))
        select new MonthlySeries(measure, area, Enumerable.Range(first, count).Select(month => At(measure, area, draw, number, month)));

    private static IEnumerable<string> Areas(Pack pack) =>
        pack.Groups.SelectMany(group => group.Areas).Prepend("").Concat(pack.Settings.Outside).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// What a series' course follows from. In one draw of four other forces are much alike, in one North does badly in everything, and in one all
    /// areas go together.
    /// </summary>
    private static int Number(Measure measure, string area, int draw, bool isOutside)
    {
        var name = draw % 2 == 0 ? Same.GetValueOrDefault(measure.Name, measure.Name) : measure.Name;
        return (draw % 4) switch
        {
            1 when isOutside => Number($"{name}/others/{draw}"),
            2 when area == "North" => measure.Direction == Direction.LowerIsBetter ? HighAndRising : LowAndFalling,
            3 when !isOutside => Number($"{name}/{draw}"),
            _ => Number($"{name}/{area}/{draw}"),
        };
    }

    private static Observation At(Measure measure, string area, int draw, int number, int month)
    {
        var level = Level(number, month) * (1 + ((Number(area) % 5) * 0.002));
        var cases = (int)Math.Clamp(Math.Round(level * Cases), 0, Cases);
        var row = new Observation(First + month, ValueOf(measure, level), null, null, null, MarksOf(measure, First + month), null, Source);
        return measure.Unit.Quantity != Quantity.Percent ? row
            : IsSurvey(measure) ? row with { Value = (double)cases / Cases, Sample = SampleOf(measure, draw) }
            : row with { Value = (double)cases / Cases, Numerator = cases, Denominator = Cases };
    }

    private static double ValueOf(Measure measure, double level) => measure.Unit.Quantity switch
    {
        Quantity.Score when measure.Name.EndsWith("grade", StringComparison.Ordinal) => Math.Clamp(Math.Round(level * 5), 1, 5),
        Quantity.Score => Math.Round(level * 20),
        Quantity.Duration when measure.Unit.InDays => level * TimeSpan.FromDays(50).TotalSeconds,
        Quantity.Duration => Math.Round(level * TimeSpan.FromMinutes(70).TotalSeconds),
        Quantity.Rate => Math.Round(level * 5, 1),
        _ => Math.Round(level * 1200),
    };

    private static Marks MarksOf(Measure measure, Month month) =>
        (month == First + (Months - 1) ? Marks.Provisional : Marks.None)
        | (measure.Ignored.Any(range => range.First <= month && month <= range.Last) ? Marks.Ignored : Marks.None);

    /// <summary>People were asked; elsewhere cases were looked at.</summary>
    private static bool IsSurvey(Measure measure) => measure.PlanPriority == 4 || measure.Name.Contains("confidence", StringComparison.Ordinal) || measure.Name == "appeals upheld";

    private static int SampleOf(Measure measure, int draw) => (Number($"{measure.Name}/{draw}") % 3) switch { 0 => 15, 1 => 90, _ => 1200 };

    /// <summary>Mostly between 0 and 1.5: a height, times the course that the series takes, with a season and some unrest.</summary>
    private static double Level(int number, int month)
    {
        var course = (number % Courses) switch
        {
            0 => 1,
            1 => 0.5 + (month * 0.015),
            2 => 1.4 - (month * 0.016),
            3 => month < 55 ? 1 : 1.2 + ((month - 55) * 0.2),
            4 => month < 55 ? 1 : 0.7 - ((month - 55) * 0.13),
            5 => month is >= 36 and < 48 ? 0.6 : 1,
            6 => month % 12 < 10 ? 1 : 0.7,
            _ => month < 59 ? 1.4 - (month * 0.016) : 0.7,
        };
        var season = 0.02 * Math.Sin((month + number) * Math.PI / 6);
        var unrest = Unrest[number / (Courses * Heights.Length) % Unrest.Length] * Math.Sin(((month * 2.399) + number) * (1 + (number % 5)));
        return Math.Max(0, Heights[number / Courses % Heights.Length] * (course + season + unrest));
    }

    /// <summary>The same number for the same name, wherever it is worked out.</summary>
    private static int Number(string name) => name.Aggregate(17, (number, letter) => ((number * 131) + letter) % 1_000_003);
}
