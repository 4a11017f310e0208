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

    /// <param name="other">The slot of the measure compared with.</param>
    /// <param name="within">By how much two equal figures may differ; 0 for what print can't show.</param>
    public static Sight Against(in Moment at, int slot, int place, Comparison comparison, int other, double within)
    {
        // Where one measure is published later than the other, both are read for the latest month that both have.
        var late = Math.Max(at.Measure(slot).MonthsBehind, at.Measure(other).MonthsBehind);
        var sight = Figures.Level(at with { Month = at.Month - late + at.Measure(slot).MonthsBehind }, slot, place);
        var against = Figures.Level(at with { Month = at.Month - late + at.Measure(other).MonthsBehind }, other, place);
        if (sight.Value is not { } value || against.Value is not { } limit)
        {
            return (sight.Value is null ? sight : sight with { Reading = against.Reading }) with { Limit = against.Value };
        }

        var scale = Math.Abs(value) + Math.Abs(limit);
        var side = Compared.Of(value, limit, scale);
        var apart = Compared.Of(Math.Abs(value - limit), within > 0 ? within : at.Measure(slot).Unit.Precision / 2, scale);
        return sight with
        {
            Limit = limit,
            Caveat = at.Measure(slot).MonthsBehind == late ? sight.Caveat ?? against.Caveat : $"Both figures are those of {(at.Month - late).ToLongString()}.",
            Sources = [.. sight.Sources ?? [], .. against.Sources ?? []],
            Reading = Reading.Of(comparison switch
            {
                Comparison.Above => side > 0,
                Comparison.AtLeast => side >= 0,
                Comparison.Below => side < 0,
                Comparison.AtMost => side <= 0,
                _ => within > 0 ? apart <= 0 : apart < 0,
            }),
        };
    }

    /// <summary>Whether an action has missed its deadline: the latest three months are not better than the three before it by what the pack calls steady.</summary>
    /// <param name="first">The index of the month in which the action began.</param>
    /// <param name="due">The index of the last month by which it was to show.</param>
    public static Sight WithoutEffect(in Moment at, int slot, int place, int first, int due)
    {
        var month = at.MonthOf(slot);
        if (month.Index <= due)
        {
            return new Sight(Reading.Of(false));
        }

        var sight = Changes.Since(at, slot, place, month - (month.Index - first));
        if (sight.Value is null || SignOf(Movement.Improving, at.Measure(slot).Direction) is not { } sign)
        {
            return sight.Value is null ? sight : Figures.Nothing(UnknownReason.NoDirection);
        }

        return sight.Relative is not { } change
            ? sight with { Reading = Reading.Unknown(UnknownReason.ZeroBase) }
            : sight with
            {
                Limit = at.Context.SteadyWithin,
                Reading = Reading.Of(!IsBareMovement(change, sign, at.Context.SteadyWithin, 1 + Math.Abs(change))),
            };
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
        return at.Series(slot, place) is { } series ? MonthlyGaps.Of(series, last, months)
            : at.Scorecard(slot, place) is { } windows ? PublishedGaps.Of(windows, last, months)
            : new Sight(Reading.Of(true)) { Detail = "none was ever supplied" };
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
