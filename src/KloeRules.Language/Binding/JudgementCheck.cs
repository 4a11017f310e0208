using KloeRules.Language.Diagnostics;
using KloeRules.Language.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Says whether a judgement can be about a measure: unit, direction, declared limit.</summary>
internal static class JudgementCheck
{
    private const string OrPercentage = ", or a percentage of the earlier figure such as 5%";

    /// <param name="other">The measure that it is compared with, if it is.</param>
    public static Complaint? Of(JudgementSyntax judgement, Measure measure, Measure? other, PackSettings settings) => judgement switch
    {
        LevelSyntax level => Level(measure, level.Limit) ?? (level.Upper is { } upper ? Level(measure, upper) : null),
        LimitSyntax limit => Limit(measure, limit),
        ChangeSyntax change => Change(measure, change) ?? ComparedWith(change, measure, settings),
        AgainstSyntax against => Against(measure, other!, against.Within),
        SignalSyntax signal => Signal(measure, signal) ?? OtherForces.CheckDeclared(signal, settings),
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
                InUnit($"Write it in the measure's unit, such as {UnitCheck.Example(measure.Unit, amount.Written)}.", amount, measure.Unit));

    private static Complaint? Limit(Measure measure, LimitSyntax limit)
    {
        var kind = LimitText.Of(limit.Kind);
        if (measure.Direction == Direction.Neither)
        {
            return new Complaint(DiagnosticCatalogue.LimitNeedsDirection, "neither way is better", measure.Name);
        }

        if (limit.Stated is { } stated && Level(measure, stated) is { } wrong)
        {
            return wrong;
        }

        if (limit.Stated is null && measure.LimitOf(limit.Kind) is null)
        {
            return NoLimit(measure, kind, limit.Kind);
        }

        return limit.By is { } by && !UnitCheck.FitsDifference(measure.Unit, by.Amount) ? WrongDifference(measure, by, "") : null;
    }

    private static Complaint NoLimit(Measure measure, string kind, LimitKind limit)
    {
        var example = UnitCheck.Example(measure.Unit, "");
        var stated = limit == LimitKind.Sla
            ? $"state it in the rule: SLA breach {(measure.Direction == Direction.LowerIsBetter ? ">" : "<")} {example}"
            : $"compare with the figure itself: {(measure.Direction == Direction.LowerIsBetter ? "above" : "below")} {example}";
        return new Complaint(
            DiagnosticCatalogue.NoLimit,
            $"no {kind} is declared",
            measure.Name,
            kind,
            $"Add a line such as \"{kind} {example}\" to the measure, or {stated}");
    }

    private static Complaint? Against(Measure measure, Measure other, AmountSyntax? within) =>
        measure.Unit.Quantity != other.Unit.Quantity || measure.Unit.Per != other.Unit.Per
            ? new Complaint(
                DiagnosticCatalogue.OtherUnit, $"{other.Name} has another unit", measure.Name, UnitText.Of(measure.Unit), other.Name, UnitText.Of(other.Unit))
            : within is not null && !UnitCheck.FitsDifference(measure.Unit, within.Amount) ? WrongDifference(measure, within, "") : null;

    private static Complaint? Change(Measure measure, ChangeSyntax change)
    {
        if (change.Movement is Movement.Worsening or Movement.Improving && measure.Direction == Direction.Neither)
        {
            return new Complaint(
                DiagnosticCatalogue.NoGoodDirection, "neither way is better", measure.Name, change.Movement.ToString().ToLowerInvariant());
        }

        return change.Amount is { } amount && !UnitCheck.FitsChange(measure.Unit, amount.Amount)
            ? WrongDifference(measure, amount, OrPercentage)
            : null;
    }

    private static Complaint? ComparedWith(ChangeSyntax change, Measure measure, PackSettings settings) => change.Comparator?.Comparator switch
    {
        Comparator.Baseline when measure.Baseline is null => new Complaint(
            DiagnosticCatalogue.NoLimit,
            "no baseline is declared",
            measure.Name,
            "baseline",
            "Add a line such as \"baseline Apr 2019 to Mar 2020\" to the measure, or name the months: vs the 12 months to Mar 2020"),
        Comparator.National when change.Movement is Movement.Worsening or Movement.Improving =>
            new Complaint(DiagnosticCatalogue.MovingAgainstNational, "level and movement are mixed", change.Movement.ToString().ToLowerInvariant()),
        Comparator.National => OtherForces.CheckNational(measure, settings),
        _ => null,
    };

    private static Complaint? Signal(Measure measure, SignalSyntax signal)
    {
        if (signal.Kind is SignalKind.Assurance or SignalKind.OnCourse)
        {
            return Promise(measure, signal);
        }

        if (signal.Side is SignalSide.Worse or SignalSide.Better && measure.Direction == Direction.Neither)
        {
            return new Complaint(
                DiagnosticCatalogue.NoGoodDirection, "neither way is better", measure.Name, signal.Side.ToString().ToLowerInvariant());
        }

        var wrong = signal.Kind == SignalKind.SampleBelow ? null : signal.Amounts.FirstOrDefault(amount => !Fits(measure, signal.Kind, amount));
        return wrong is not null ? WrongDifference(measure, wrong, Otherwise(signal.Kind))
            : ComparesLevels(signal) ? OtherForces.CheckSize(measure)
            : null;
    }

    private static string Otherwise(SignalKind kind) => kind switch
    {
        SignalKind.Revised => OrPercentage,
        SignalKind.MarginAbove => "",
        _ => ", or a percentage such as 10%",
    };

    private static bool Fits(Measure measure, SignalKind kind, AmountSyntax amount) => kind == SignalKind.MarginAbove
        ? UnitCheck.FitsDifference(measure.Unit, amount.Amount)
        : UnitCheck.FitsChange(measure.Unit, amount.Amount);

    /// <summary>A promise that is foretold must be declared, and with it the month, unless the rule names one.</summary>
    private static Complaint? Promise(Measure measure, SignalSyntax signal)
    {
        var limit = (LimitKind)signal.Numbers[0].Value;
        if (measure.Direction == Direction.Neither)
        {
            return new Complaint(DiagnosticCatalogue.LimitNeedsDirection, "neither way is better", measure.Name);
        }

        if (measure.LimitOf(limit) is null)
        {
            return NoLimit(measure, LimitText.Of(limit), limit);
        }

        var isWithoutMonth = signal.Kind == SignalKind.OnCourse && double.IsNaN(signal.Numbers[1].Value);
        return isWithoutMonth && measure.MonthOf(limit) is null
            ? new Complaint(DiagnosticCatalogue.NoPromisedMonth, $"no month is declared for its {LimitText.Of(limit)}", measure.Name, LimitText.Of(limit))
            : null;
    }

    /// <summary>Which is highest or lowest can be said of totals too, but not which is better.</summary>
    private static bool ComparesLevels(SignalSyntax signal) => signal.Kind switch
    {
        SignalKind.BesideOthers or SignalKind.OutOfLine or SignalKind.VariesBetween => true,
        SignalKind.RankedAmong or SignalKind.RankedBeyond or SignalKind.FurthestAmong => signal.Side is SignalSide.Worse or SignalSide.Better,
        _ => false,
    };

    private static Complaint WrongDifference(Measure measure, AmountSyntax amount, string otherwise)
    {
        var example = measure.Unit.Quantity == Quantity.Percent
            ? UnitCheck.Example(Unit.Count, amount.Written) + " points for percentage points"
            : UnitCheck.Example(measure.Unit, amount.Written);
        return new Complaint(
            DiagnosticCatalogue.WrongChangeUnit,
            "the amount has another unit",
            measure.Name,
            $"\"{amount.Written}\"",
            Advice.Choice(
                $"It is {UnitText.Of(measure.Unit)}: write {example}{otherwise}.",
                [new TextEdit(amount.Span, example.Replace(" for percentage points", ""))]));
    }

    /// <summary>A bare number can only have been meant in the measure's unit, but of times there are several.</summary>
    internal static Advice InUnit(string text, AmountSyntax amount, Unit unit)
    {
        var edit = new TextEdit(amount.Span, UnitCheck.Example(unit, amount.Written));
        return amount.Amount.Kind == AmountKind.Number && (unit.Quantity != Quantity.Duration || unit.InDays)
            ? Advice.Once(text, edit)
            : Advice.Choice(text, [edit]);
    }
}
