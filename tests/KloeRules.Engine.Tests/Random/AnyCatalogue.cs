using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Measures of any unit, direction and limits; some published late, some only as twelve months, some worked out of others.</summary>
internal static class AnyCatalogue
{
    private const int Size = 6;

    private static readonly Unit[] Units =
    [
        Unit.Count,
        Unit.Percent,
        Unit.Duration,
        new(Quantity.Count, Statistic.Snapshot),
        new(Quantity.Duration, Statistic.Median, InDays: true),
        new(Quantity.Rate, Statistic.Mean, Per: 1_000),
    ];

    private const int WorkedOut = 2;

    /// <summary>Supplied measures, and some that are worked out of them.</summary>
    public static Gen<Measure[]> Gen { get; } =
        from supplied in Of(Choice.Elements(Units))
        from worked in AnyDerivation.Of(supplied).ArrayOf(WorkedOut)
        select supplied.Concat(worked.Select((measure, i) => measure with { Index = Size + i })).ToArray();

    public static Gen<Measure[]> Durations { get; } = Of(Choice.Constant(Unit.Duration));

    private static Gen<Measure[]> Of(Gen<Unit> units) =>
        Measure(units).ArrayOf(Size).Select(measures => measures.Select((measure, i) => Written.Measure($"Measure {(char)('A' + i)}") with
        {
            Index = i,
            Unit = measure.Unit,
            Direction = measure.Direction,
            Sla = measure.Sla,
            Target = measure.Target,
            Aspiration = measure.Aspiration,
            MonthsLate = measure.MonthsLate,
            MonthsProvisional = measure.MonthsProvisional,
            Exceptional = measure.Exceptional,
            IsRolling12 = measure.IsRolling12,
            Breaks = measure.Breaks,
        }).ToArray());

    private static Gen<Measure> Measure(Gen<Unit> units) =>
        from unit in units
        from direction in Choice.Elements(Enum.GetValues<Direction>())
        from sla in Limit()
        from target in Limit()
        from aspiration in Limit()
        from late in Choice.Elements(0, 0, 0, 0, 1, 2)
        from provisional in Choice.Elements(0, 0, 0, 0, 0, 1, 3)
        from exceptional in Choice.Frequency((5, Choice.Constant(-1)), (1, Choice.Choose(0, 30)))
        from broken in Choice.Frequency((5, Choice.Constant(-1)), (1, Choice.Choose(0, 20)))
        from isRolling in Choice.Frequency((6, Choice.Constant(false)), (1, Choice.Constant(true)))
        select Written.Measure("") with
        {
            Unit = unit,
            Direction = direction,
            Sla = sla,
            Target = target,
            Aspiration = aspiration,
            MonthsLate = late,
            MonthsProvisional = provisional,
            Exceptional = exceptional < 0 ? [] : [new MonthRange(AnyFrame.Latest - exceptional - 3, AnyFrame.Latest - exceptional, "out of the ordinary")],
            IsRolling12 = isRolling,
            Breaks = broken < 0 ? [] : [AnyFrame.Latest - broken],
        };

    private static Gen<double?> Limit() =>
        Choice.Frequency((3, AnyFigure.Gen.Select(figure => (double?)figure)), (1, Choice.Constant((double?)null)));
}
