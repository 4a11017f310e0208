using System.Globalization;
using System.Text;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Reading;

namespace KloeRules.Cases.Tests.Corpus;

/// <summary>
/// Five years of figures for every measure, for the whole, its areas and the other forces. Nobody's figures: each series is a level with a slope,
/// a season and an unrest of its own, which follow from the names alone.
/// </summary>
internal static class CorpusFigures
{
    private const int Months = 60;
    private const int Cases = 400;

    private static readonly Month First = new(2018, 4);

    /// <summary>Measures without figures for the last months, as a rule about missing figures needs them; how many.</summary>
    private static readonly Dictionary<string, int> Missing = new(StringComparer.Ordinal)
    {
        ["neighbourhood abstraction"] = 3,
        ["confidence by community"] = 36,
    };

    /// <summary>Measures whose figures began later; after how many months.</summary>
    private static readonly Dictionary<string, int> Late = new(StringComparer.Ordinal) { ["outstanding suspects"] = 38 };

    public static DataFile Of(Pack pack)
    {
        var text = new StringBuilder("Measure,Area,Month,Value,Numerator,Denominator,Sample,Status\n");
        foreach (var measure in pack.Measures.Where(measure => measure.Derivation is null))
        {
            foreach (var area in Areas(pack))
            {
                Append(text, measure, area);
            }
        }

        return DataFile.OfText("figures.csv", text.ToString());
    }

    private static IEnumerable<string> Areas(Pack pack) =>
    [
        pack.Settings.Whole, .. pack.Groups.SelectMany(group => group.Areas), .. pack.Settings.Forces, .. pack.Settings.National is { } national ? [national] : Array.Empty<string>(),
    ];

    private static void Append(StringBuilder text, Measure measure, string area)
    {
        var last = Months - Missing.GetValueOrDefault(measure.Name);
        for (var i = Late.GetValueOrDefault(measure.Name); i < last; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{measure.Name},{area},{First + i},{Cells(measure, Level(measure, area, i))},{(i == Months - 1 ? "provisional" : "")}\n");
        }
    }

    /// <summary>Value, numerator, denominator and sample.</summary>
    private static string Cells(Measure measure, double level) => measure.Unit.Quantity switch
    {
        Quantity.Percent => Share(measure, (int)Math.Clamp(level * Cases, 0, Cases)),
        Quantity.Duration when measure.Unit.InDays => Text($"{level * 30:0.0},,,"),
        Quantity.Duration => Text($"00:{(int)(level * 40):00}:{(int)(level * 4000) % 60:00},,,"),
        Quantity.Count or Quantity.Money => Text($"{Math.Round(level * 300)},,,"),
        _ => Text($"{level * 5:0.00},,,"),
    };

    /// <summary>People were asked for a survey; otherwise cases were looked at.</summary>
    private static string Share(Measure measure, int cases)
    {
        var share = Text($"{cases * 100.0 / Cases:0.00}%");
        return measure.PlanPriority == 4 ? Text($"{share},,,{Cases}") : Text($"{share},{cases},{Cases},");
    }

    /// <summary>Around 0.75.</summary>
    private static double Level(Measure measure, string area, int month)
    {
        var own = Number(measure.Name);
        var local = Number(measure.Name + area);
        var slope = ((own % 9) - 4) * 0.08 * ((month / (double)Months) - 0.5);
        var season = 0.03 * Math.Sin((month + own) * Math.PI / 6);
        var unrest = 0.05 * Math.Sin(((month * 2.399) + local) * (1 + (local % 7)));
        return 0.75 + ((local % 11) - 5) * 0.01 + slope + season + unrest;
    }

    /// <summary>The same number for the same name, wherever it is worked out.</summary>
    private static int Number(string name) => name.Aggregate(7, (number, letter) => ((number * 31) + letter) % 9973);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
