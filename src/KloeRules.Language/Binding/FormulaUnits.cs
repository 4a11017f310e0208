using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>
/// Which figures may be worked with which, and what comes of it. Like is added to like, and a flow is never added to a stock, nor the figure of
/// twelve months to that of one; the difference of two percentages is in points.
/// </summary>
internal static class FormulaUnits
{
    /// <summary>What comes of it; null when the two don't go together.</summary>
    public static WorkedOut? Of(Operation operation, WorkedOut left, WorkedOut right)
    {
        var unit = operation switch
        {
            Operation.Add or Operation.Subtract => Sum(operation, left, right),
            Operation.Multiply => Product(left, right),
            _ => Ratio(operation, left, right),
        };
        if (unit is null || !CoverTheSame(left, right))
        {
            return null;
        }

        var isSum = operation is Operation.Add or Operation.Subtract;
        var formula = isSum && unit.Statistic == Statistic.Total
            ? new Combination(operation, PerMonth(left.Formula), PerMonth(right.Formula))
            : new Combination(operation, left.Formula, right.Formula);
        return new WorkedOut(formula, NameOf(operation, left, right), unit, DirectionOf(operation, left, right), Math.Max(left.MonthsCovered, right.MonthsCovered));
    }

    /// <summary>"a count at month end", "a percentage for 12 months at a time".</summary>
    public static string Describe(WorkedOut one) => one.Unit is not { } unit
        ? "a number"
        : (one.IsPureNumber ? "a ratio" : UnitText.Of(unit))
            + (unit.Statistic == Statistic.Snapshot ? " at month end" : "")
            + (one.MonthsCovered > 1 ? $" for {one.MonthsCovered} months at a time" : "");

    private static bool CoverTheSame(WorkedOut left, WorkedOut right) =>
        left.Unit is null || right.Unit is null || left.MonthsCovered == right.MonthsCovered;

    private static Unit? Sum(Operation operation, WorkedOut left, WorkedOut right)
    {
        if (left.Unit is null && right.Unit is null)
        {
            return null;
        }

        if (left.Unit is null || right.Unit is null)
        {
            return WithNumber(operation, left, right);
        }

        var (one, other) = (left.Unit, right.Unit);
        if (Kind(one.Quantity) != Kind(other.Quantity) || one.Per != other.Per || !GoTogether(one.Statistic, other.Statistic))
        {
            return null;
        }

        var statistic = one.Statistic == Statistic.Median ? one.Statistic : other.Statistic;
        var isPoints = one.Quantity == other.Quantity && (one.Quantity == Quantity.Points || (one.Quantity == Quantity.Percent && operation == Operation.Subtract));
        return Kind(one.Quantity) != Quantity.Percent ? one with { Statistic = statistic }
            : isPoints ? Unit.Points with { Statistic = statistic }
            : Unit.Percent with { Statistic = statistic };
    }

    /// <summary>A measure and a number of its own kind: 100% less a percentage is a percentage, a percentage less 5% a gap.</summary>
    private static Unit? WithNumber(Operation operation, WorkedOut left, WorkedOut right)
    {
        var (unit, number) = (left.Unit ?? right.Unit!, left.Number ?? right.Number!.Value);
        var fits = UnitCheck.FitsLevel(unit, new Amount(number, 1, unit.Per)) || (number == AmountKind.Points && unit.Quantity == Quantity.Percent);
        return !fits ? null
            : operation == Operation.Subtract && left.Unit is { Quantity: Quantity.Percent } && number == AmountKind.Percent ? Unit.Points with { Statistic = unit.Statistic }
            : unit;
    }

    private static Unit? Product(WorkedOut left, WorkedOut right)
    {
        var number = left.Number ?? right.Number;
        return number is AmountKind.Number or AmountKind.Percent && (left.Unit is null || right.Unit is null) ? left.Unit ?? right.Unit : null;
    }

    private static Unit? Ratio(Operation operation, WorkedOut left, WorkedOut right)
    {
        if (right.Unit is null)
        {
            return operation == Operation.Divide && right.Number == AmountKind.Number ? left.Unit : null;
        }

        if (left.Unit is null)
        {
            return null;
        }

        var statistic = left.Unit.Statistic == Statistic.Median || right.Unit.Statistic == Statistic.Median ? Statistic.Median : Statistic.Mean;
        return left.Unit.Quantity == right.Unit.Quantity && left.Unit.Per == right.Unit.Per
            ? new Unit(operation == Operation.Share ? Quantity.Percent : Quantity.Score, statistic)
            : left.Unit.Quantity == Quantity.Money && right.Unit.Quantity == Quantity.Count && operation == Operation.Divide
                ? new Unit(Quantity.Money, statistic)
                : null;
    }

    /// <summary>Percentages and points are of one kind.</summary>
    private static Quantity Kind(Quantity quantity) => quantity == Quantity.Points ? Quantity.Percent : quantity;

    private static bool GoTogether(Statistic one, Statistic other) =>
        one == other || (one is Statistic.Mean or Statistic.Median && other is Statistic.Mean or Statistic.Median);

    private static Formula PerMonth(Formula formula) => formula is Constant number ? number with { IsPerMonth = true } : formula;

    /// <summary>The better way of the first, unless the second says otherwise: a fall of what is divided by, or taken off, is a rise of the outcome.</summary>
    private static Direction DirectionOf(Operation operation, WorkedOut left, WorkedOut right)
    {
        if (left.Unit is null || right.Unit is null)
        {
            var of = left.Unit is null ? right.Direction : left.Direction;
            return left.Unit is null && operation == Operation.Subtract ? Opposite(of) : of;
        }

        return operation switch
        {
            Operation.Add => left.Direction == right.Direction ? left.Direction : Direction.Neither,
            // Whether a gap had better be wide or narrow, its sides don't say.
            Operation.Subtract => Direction.Neither,
            _ => right.Direction == Direction.Neither ? left.Direction : Direction.Neither,
        };
    }

    private static Direction Opposite(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => Direction.LowerIsBetter,
        Direction.LowerIsBetter => Direction.HigherIsBetter,
        _ => direction,
    };

    private static string NameOf(Operation operation, WorkedOut left, WorkedOut right) => operation switch
    {
        Operation.Add => $"{left.Name} + {right.Name}",
        Operation.Subtract => $"gap between {left.Name} and {right.Name}",
        Operation.Multiply => $"{left.Name} * {right.Name}",
        Operation.Divide => $"ratio of {left.Name} to {right.Name}",
        _ => $"share of {left.Name} in {right.Name}",
    };
}
