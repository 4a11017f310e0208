using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Says whether a judgement can be about a measure: unit, direction, declared limit.</summary>
internal static class JudgementCheck
{
    public static Complaint? Of(JudgementSyntax judgement, Measure measure) => judgement switch
    {
        LevelSyntax level => Level(measure, level.Limit) ?? (level.Upper is { } upper ? Level(measure, upper) : null),
        LimitSyntax limit => Limit(measure, limit),
        ChangeSyntax change => Change(measure, change),
        _ => null,
    };

    private static Complaint? Level(Measure measure, AmountSyntax amount) =>
        UnitCheck.FitsLevel(measure.Unit, amount.Amount)
            ? null
            : new Complaint(
                DiagnosticCatalogue.WrongUnit,
                "the amount has another unit",
                measure.Name,
                UnitText.Of(measure.Unit),
                $"\"{amount.Written}\"",
                $"Write it in the measure's unit, such as {UnitCheck.Example(measure.Unit, amount.Written)}.");

    private static Complaint? Limit(Measure measure, LimitSyntax limit)
    {
        var kind = limit.Kind == LimitKind.Sla ? "SLA" : limit.Kind.ToString().ToLowerInvariant();
        if (measure.Direction == Direction.Neither)
        {
            return new Complaint(DiagnosticCatalogue.LimitNeedsDirection, "neither way is better", measure.Name);
        }

        if (limit.Stated is { } stated)
        {
            return Level(measure, stated);
        }

        if (measure.LimitOf(limit.Kind) is null)
        {
            return new Complaint(DiagnosticCatalogue.NoLimit, $"no {kind} is declared", measure.Name, kind);
        }

        return limit.By is { } by && !UnitCheck.FitsDifference(measure.Unit, by.Amount) ? Difference(measure, by) : null;
    }

    private static Complaint? Change(Measure measure, ChangeSyntax change)
    {
        if (change.Movement is Movement.Worsening or Movement.Improving && measure.Direction == Direction.Neither)
        {
            return new Complaint(
                DiagnosticCatalogue.NoGoodDirection, "neither way is better", measure.Name, change.Movement.ToString().ToLowerInvariant());
        }

        return change.Amount is { } amount && !UnitCheck.FitsChange(measure.Unit, amount.Amount) ? Difference(measure, amount) : null;
    }

    private static Complaint Difference(Measure measure, AmountSyntax amount)
    {
        var example = measure.Unit.Quantity == Quantity.Percent
            ? UnitCheck.Example(Unit.Count, amount.Written) + " points for percentage points"
            : UnitCheck.Example(measure.Unit, amount.Written);
        return new Complaint(
            DiagnosticCatalogue.WrongChangeUnit,
            "the amount has another unit",
            measure.Name,
            $"\"{amount.Written}\"",
            $"It is measured in {UnitText.Of(measure.Unit)}: write {example}, or a percentage of the earlier figure such as 5%.");
    }
}
