using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Measures that are worked out of supplied ones, as binding would make them of measures that go together.</summary>
internal static class AnyDerivation
{
    public static Gen<Measure> Of(Measure[] supplied) => Choice.OneOf(
        Rolling(supplied),
        Calculated(supplied),
        Average(supplied).Select(average => average with { Sla = average.Derivation!.Components[0].Sla }),
        from average in Average(supplied)
        let of = average.Derivation!.Components[0]
        from operation in Choice.Elements(Operation.Subtract, Operation.Divide)
        select Made("worked", Calculated(operation, new FigureOf(of), new FigureOf(average)), of.Unit, of.Direction) with { Sla = of.Sla },
        from one in Rolling(supplied)
        from number in Constant()
        from operation in Choice.Elements(Operation.Add, Operation.Multiply, Operation.Divide)
        select Made("worked", Calculated(operation, new FigureOf(one), number), one.Unit, one.Direction));

    private static Gen<Measure> Rolling(Measure[] supplied) =>
        from of in Choice.Elements(supplied)
        from months in Choice.Elements(2, 3, 6, 12)
        from isAverage in Choice.Elements(true, false)
        select Made("rolling", new RollingMonths(of, months, isAverage), of.Unit, of.Direction) with { Sla = of.Sla, Target = of.Target };

    private static Gen<Measure> Average(Measure[] supplied) =>
        from of in Choice.Elements(supplied)
        from others in Choice.Elements<string[]>([.. AnyFrame.Others, "Swindon"], ["Kent"])
        select Made("average", new AverageOfOthers(of, new AreaGroup("others", others)), of.Unit, of.Direction);

    private static Gen<Measure> Calculated(Measure[] supplied) =>
        from left in Choice.Elements(supplied)
        from right in Choice.Elements(supplied.Where(other => other.MonthsCovered == left.MonthsCovered))
        from operation in Choice.Elements(Enum.GetValues<Operation>())
        from number in Constant()
        from hasNumber in Choice.Elements(true, false)
        let statistic = operation is Operation.Add or Operation.Subtract ? left.Unit.Statistic
            : new[] { left, right }.Any(part => part.Unit.Statistic == Statistic.Median) ? Statistic.Median : Statistic.Mean
        let both = new Combination(operation, new FigureOf(left), new FigureOf(right))
        let formula = hasNumber ? new Combination(Operation.Subtract, number, both) : both
        select Made("worked", new Calculation(formula), left.Unit with { Statistic = statistic }, left.Direction) with { Sla = left.Sla };

    private static Gen<Formula> Constant() =>
        from value in AnyFigure.Gen
        from isPerMonth in Choice.Elements(true, false)
        select (Formula)new Constant(value, isPerMonth);

    private static Calculation Calculated(Operation operation, Formula left, Formula right) => new(new Combination(operation, left, right));

    private static Measure Made(string name, Derivation derivation, Unit unit, Direction direction) => Written.Measure(name) with
    {
        Unit = unit,
        Direction = direction,
        Derivation = derivation,
        IsRolling12 = derivation.MonthsCovered == 12,
        MonthsLate = derivation.Components.Max(part => part.MonthsLate),
        MonthsProvisional = derivation.Components.Max(part => part.MonthsBehind) - derivation.Components.Max(part => part.MonthsLate),
        Exceptional = [.. derivation.Components.SelectMany(part => part.Exceptional).Distinct()],
    };
}
