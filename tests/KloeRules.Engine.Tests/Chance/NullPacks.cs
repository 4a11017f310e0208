using System.Globalization;
using KloeRules.Engine.Chance;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Chance;

namespace KloeRules.Engine.Tests.Chance;

/// <summary>Packs of figures in which nothing changes: each series is drawn from a process with a mean, a wobble and a carry-over, and from nothing else.</summary>
internal static class NullPacks
{
    public static readonly Month Last = new(2024, 6);

    private const string Catalogue = """
        measure Calls
          unit count
          lower is better
        measure Visits
          unit count
          lower is better
          SLA 520
        measure Time
          unit duration, mean
          lower is better
        measure Score
          unit score
          higher is better
        measure Deaths
          unit count
          lower is better
        measure Reached
          unit percent
          higher is better
        """;

    /// <summary>One of every kind of judgement that looks at figures, alone and put together.</summary>
    public static readonly IReadOnlyList<string> Rules =
    [
        "flag Calls > 215",
        "flag Time > 62m for 2 months",
        "flag Visits SLA breach in 2 of the last 3 months",
        "flag Calls up > 10% vs previous year",
        "flag Score worsening vs previous 3 months",
        "flag Time worsening vs previous 3 months and worsening vs previous year",
        "flag Calls outside its limits",
        "flag Time has shifted",
        "flag Score signals concern",
        "flag Visits exceptionally high",
        "flag Score trending down over 12 months",
        "flag Calls trending up over 24 months",
        "flag Calls significantly up vs previous 12 months",
        "flag Score highest in 24 months",
        "flag Deaths > 5",
        "flag Deaths up vs previous 3 months and up vs previous year",
        "flag Deaths outside its limits",
        "flag Reached down > 3 points vs previous 3 months",
        "flag Reached significantly worse vs previous 12 months",
        "flag Calls > 210 and (Visits > 515 or Deaths > 4)",
        "watch Time above average + 1 sd for 2 months",
        "commend Visits lowest in 12 months",
    ];

    public static CompiledPack Compiled() => Judged.Compiled(Judged.Pack([Catalogue, .. Rules]));

    /// <summary>Areas of one pack: how long they are known for, and how much they carry over.</summary>
    private static readonly (string Area, int Months, double CarryOver)[] Areas =
        [("East", 60, 0), ("North", 60, 0.3), ("South", 40, 0.6), ("West", 30, 0.2)];

    private static readonly (string Measure, double Mean, double Spread)[] Levels = [("Calls", 200, 12), ("Visits", 500, 25), ("Time", 3_600, 150), ("Score", 7, 0.5), ("Deaths", 3, 1.5), ("Reached", 0.6, 0.03)];

    public static Frame Figures(CompiledPack compiled, int number) => new(
        [.. from level in Levels from area in Areas select Series(compiled, level, area, number)], [], []);

    public static RunChance Chance(CompiledPack compiled, Frame figures, int? remakes = null, string seed = ChanceOfRun.UsualSeed) =>
        ChanceOfRun.Of(compiled, Evaluator.Evaluate(compiled, figures, Last), remakes, seed);

    private static MonthlySeries Series(
        CompiledPack compiled, (string Measure, double Mean, double Spread) level, (string Area, int Months, double CarryOver) area, int number)
    {
        var seed = string.Join(' ', "null pack", level.Measure, area.Area, number.ToString(CultureInfo.InvariantCulture));
        var drawn = new OrdinaryVariation(level.Mean, level.Spread, area.CarryOver).Simulate(area.Months, new SeededNumbers(seed));
        var measure = compiled.Pack.Names.Find(level.Measure)!;
        var first = Last - (area.Months - 1);
        return new MonthlySeries(measure, area.Area, drawn
            .Select((figure, i) => new Observation(first + i, Possible(measure, figure), null, CasesOf(measure), null, Marks.None, null, Written.Cell))
            .Where((_, i) => !IsMissing(area.Area, i)));
    }

    private static double Possible(Measure measure, double figure) =>
        measure.Unit.Quantity == Quantity.Count ? Math.Max(0, Math.Round(figure)) : figure;

    private static double? CasesOf(Measure measure) => measure.Unit.Quantity == Quantity.Percent ? 400 : null;

    /// <summary>Some months are missing in one of the areas.</summary>
    private static bool IsMissing(string area, int month) => area == "North" && month % 17 == 5;
}
