using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime;

/// <summary>The judgements that generated code calls: each gives a reading with the figures behind it.</summary>
public static class Leaves
{
    public static Sight Level(in Moment at, int slot, int place, Comparison comparison, double limit, double upper)
    {
        var sight = Figures.Level(at, slot, place);
        if (sight.Value is not { } value)
        {
            return sight;
        }

        var side = Compared.Of(value, limit, Math.Abs(value));
        return sight with
        {
            Limit = limit,
            Reading = Reading.Of(comparison switch
            {
                Comparison.Above => side > 0,
                Comparison.AtLeast => side >= 0,
                Comparison.Below => side < 0,
                Comparison.AtMost => side <= 0,
                Comparison.Between => side >= 0 && Compared.Of(value, upper, Math.Abs(value)) <= 0,
                _ => side == 0,
            }),
        };
    }

    /// <param name="stated">The limit the rule states; not a number when the measure's own counts.</param>
    /// <param name="by">How far beyond the limit the figure must be.</param>
    public static Sight Limit(in Moment at, int slot, int place, LimitKind kind, bool wanted, double stated, double by)
    {
        var measure = at.Measure(slot);
        var declared = double.IsNaN(stated) ? measure.LimitOf(kind) : stated;
        if (declared is not { } limit || measure.Direction == Direction.Neither)
        {
            return Figures.Nothing(measure.Direction == Direction.Neither ? UnknownReason.NoDirection : UnknownReason.NoLimit);
        }

        var sight = Figures.Level(at, slot, place);
        if (sight.Value is not { } value)
        {
            return sight with { Limit = limit };
        }

        var beyond = measure.Direction == Direction.LowerIsBetter ? value - limit : limit - value;
        var scale = Math.Abs(value) + Math.Abs(limit);
        return sight with { Limit = limit, Reading = Reading.Of(wanted ? Compared.Of(beyond, -by, scale) <= 0 : Compared.Of(beyond, by, scale) > 0) };
    }

    /// <param name="amount">How much; not a number for anything beyond the pack's <c>steady within</c>.</param>
    /// <param name="included">True when exactly the amount is enough.</param>
    /// <param name="months">How many months a stated time has.</param>
    /// <param name="last">The index of its last month.</param>
    /// <param name="other">The place of the national figure, where it is held against that.</param>
    public static Sight Change(
        in Moment at, int slot, int place, Movement movement, Comparator comparator, AmountKind kind, double amount, bool included, int months, int last, int other)
    {
        var measure = at.Measure(slot);
        var sign = SignOf(movement, measure.Direction);
        if (sign is null)
        {
            return Figures.Nothing(UnknownReason.NoDirection);
        }

        var sight = Changes.Find(at, slot, place, new Earlier(comparator, months, new Month(last), other));
        if (sight.Value is not { } value)
        {
            return sight;
        }

        var isRelative = double.IsNaN(amount) || kind == AmountKind.Percent;
        if (!isRelative && sight.Difference is null)
        {
            sight = Changes.WorkOutDifference(sight);
        }

        if ((isRelative ? sight.Relative : sight.Difference) is not { } change)
        {
            return sight with { Reading = Reading.Unknown(UnknownReason.ZeroBase) };
        }

        var scale = isRelative ? 1 + Math.Abs(change) : Math.Abs(value) + Math.Abs(change);
        return double.IsNaN(amount)
            ? sight with { Limit = at.Context.SteadyWithin, Reading = Reading.Of(IsBareMovement(change, sign.Value, at.Context.SteadyWithin, scale)) }
            : sight with { Limit = amount, Reading = Reading.Of(IsMovement(change, sign.Value, amount, included, scale)) };
    }

    /// <param name="months">How many latest months must be without a figure.</param>
    public static Sight NoData(in Moment at, int slot, int place, int months)
    {
        var last = at.MonthOf(slot);
        if (at.Series(slot, place) is { } series)
        {
            var any = Enumerable.Range(0, months).Any(back => series.Value(last - back) is not null);
            return new Sight(Reading.Of(!any));
        }

        return at.Scorecard(slot, place) is { } windows ? PublishedGaps.Of(windows, last, months) : new Sight(Reading.Of(true));
    }

    public static Sight Provisional(in Moment at, int slot, int place)
    {
        var row = at.Series(slot, place)?[at.MonthOf(slot)];
        var known = row is not null || at.Windows(slot, place) is not null;
        return known
            ? new Sight(Reading.Of(row is not null && (row.Marks & Marks.Provisional) != 0)) { Sources = row is null ? [] : [row.Source] }
            : Figures.Nothing(UnknownReason.NoData);
    }

    /// <summary>At least what the pack calls steady; no change at all is steady however little that is.</summary>
    private static bool IsBareMovement(double change, int sign, double steadyWithin, double scale)
    {
        var moved = Compared.Of(change, 0, scale) != 0 && Compared.Of(Math.Abs(change), steadyWithin, scale) >= 0;
        return sign == 0 ? !moved : moved && Math.Sign(change) == sign;
    }

    private static bool IsMovement(double change, int sign, double amount, bool included, double scale)
    {
        var side = Compared.Of(sign == 0 ? Math.Abs(change) : change * sign, amount, scale);
        return sign == 0 ? side < 0 : included ? side >= 0 : side > 0;
    }

    /// <summary>1 when a rise is meant, −1 when a fall, 0 when neither; null when the measure has no good direction.</summary>
    private static int? SignOf(Movement movement, Direction direction) => (movement, direction) switch
    {
        (Movement.Up, _) => 1,
        (Movement.Down, _) => -1,
        (Movement.Steady, _) => 0,
        (_, Direction.Neither) => null,
        (Movement.Worsening, Direction.LowerIsBetter) or (Movement.Improving, Direction.HigherIsBetter) => 1,
        _ => -1,
    };
}
