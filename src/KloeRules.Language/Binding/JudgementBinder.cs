using System.Text.RegularExpressions;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Binds what is said of a subject to a leaf of the condition.</summary>
internal sealed class JudgementBinder(BindingScope scope, SourceText source, RuleParts parts)
{
    private readonly SignalBinder signals = new(scope, source, parts);

    /// <summary>The leaf, or null when it can't be said of this subject.</summary>
    public Condition? Bind(JudgementSyntax judgement, BoundSubject subject, int place, WindowSyntax? window)
    {
        var other = judgement is AgainstSyntax named ? Find(named.Other) : null;
        if (!CheckMonths(judgement) || (judgement is AgainstSyntax && other is null) || !CheckMeasures(judgement, other, ref subject))
        {
            return null;
        }

        return judgement switch
        {
            LevelSyntax level => new Level(
                subject.Slot, place, level.Comparison, level.Limit.Amount.Value, level.Upper?.Amount.Value ?? 0, level.Span),
            LimitSyntax limit => Limit(limit, subject, place),
            ChangeSyntax change => Change(change, subject, place),
            AgainstSyntax against => new Against(
                subject.Slot, place, against.Comparison, parts.SlotOf(other!), against.Within?.Amount.Value ?? 0, other!.Name, against.Span),
            CodeFormulaSyntax formula when scope.AllowsFormulas => new CodeFormula(
                subject.Slot, place, FormulaText.Of(formula.Written, source, formula.Span), formula.Span),
            SignalSyntax signal => signals.Bind(signal, subject, place),
            DataSyntax data => new DataCheck(subject.Slot, place, data.State, window?.Months ?? 1, data.Span),
            _ => null,
        };
    }

    private Change Change(ChangeSyntax change, BoundSubject subject, int place)
    {
        var comparator = change.Comparator?.Comparator ?? Comparator.PreviousMonth;
        return new Change(subject.Slot, place, change.Movement, change.Amount?.Amount, change.AmountIncluded, comparator, change.Span)
        {
            Stated = change.Comparator?.Stated,
            OtherPlace = comparator == Comparator.National ? RuleParts.NumberOf(parts.Places, scope.Settings.National!) : 0,
        };
    }

    private bool CheckMonths(JudgementSyntax judgement)
    {
        const int MostMonths = 120;
        if (judgement is not ChangeSyntax { Comparator: { Stated: { } stated } comparator } || stated.Months is >= 1 and <= MostMonths)
        {
            return true;
        }

        scope.Report(DiagnosticCatalogue.UnknownMonths, source, comparator.Span, OneLine.Of(source[comparator.Span]));
        return false;
    }

    private Condition Limit(LimitSyntax limit, BoundSubject subject, int place)
    {
        if (limit is { Stated: { } stated, StatedComparison: { } comparison })
        {
            if (subject.Measures.Count == 1)
            {
                WarnOfOtherSla(limit, stated, subject.Measures[0]);
            }

            var isInclusive = comparison is Comparison.AtLeast or Comparison.AtMost && limit.By is null;
            if (isInclusive || (subject.Measures.Count > 0 && !IsMissedOn(comparison, subject.Measures[0].Direction)))
            {
                return new Level(subject.Slot, place, comparison, stated.Amount.Value, 0, limit.Span);
            }
        }

        var wanted = limit.Wanted ?? (subject.Measures.Count > 0 && !IsMissedOn(limit.Side!.Value, subject.Measures[0].Direction));
        return new LimitCheck(
            subject.Slot, place, limit.Kind, wanted, limit.Stated?.Amount.Value, limit.By?.Amount.Value ?? 0, limit.Span);
    }

    private void WarnOfOtherSla(LimitSyntax limit, AmountSyntax stated, Measure measure)
    {
        if (measure.Sla is { } declared && declared != stated.Amount.Value)
        {
            scope.Report(
                DiagnosticCatalogue.OtherSla, source, stated.Span, stated.Written, measure.Name, AmountText.Of(declared, measure.Unit), DeclaredInstead(limit, stated, AmountText.Of(declared, measure.Unit)));
        }
    }

    /// <summary>The declared limit in its place, or no limit, which means the declared one.</summary>
    private Advice DeclaredInstead(LimitSyntax limit, AmountSyntax stated, string declared)
    {
        var slaBreach = Regex.Match(source[limit.Span], @"^\S+\s+[^\s<>=]+").Length;
        return Advice.Choice(
            "", [new TextEdit(stated.Span, declared)], [TextEdit.Leave(TextSpan.Between(limit.Span.Start + slaBreach, stated.Span.End))]);
    }

    /// <summary>True when figures on that side of a limit miss it.</summary>
    private static bool IsMissedOn(Comparison side, Direction direction) =>
        (side is Comparison.Above or Comparison.AtLeast) == (direction == Direction.LowerIsBetter);

    private Measure? Find(NameSyntax other)
    {
        if (scope.Names.Find(other.Text) is { } measure)
        {
            return measure;
        }

        scope.Report(
            DiagnosticCatalogue.UnknownMeasure, source, other.Span, other.Text, DiagnosticCatalogue.RuleSkipped, scope.RemedyForMeasure(other.Text));
        return null;
    }

    private bool CheckMeasures(JudgementSyntax judgement, Measure? other, ref BoundSubject subject)
    {
        var first = subject.Measures.FirstOrDefault();
        var complaints = subject.Measures
            .Select(measure => (Measure: measure, Complaint: JudgementCheck.Of(judgement, measure, other, scope.Settings) ?? OtherWay(judgement, measure, first)))
            .Where(pair => pair.Complaint is not null)
            .ToArray();
        if (complaints.Length == 0)
        {
            return true;
        }

        var all = complaints.Length == subject.Measures.Count;
        var rule = complaints[0].Complaint!.Rule;
        var isUnit = rule.Id.StartsWith("KLOE3", StringComparison.Ordinal) && rule != DiagnosticCatalogue.NoLimit;
        if (!subject.IsEach || (all && IsMistake(rule, isUnit, subject.IsPicked)))
        {
            var (file, place) = PlaceOf(judgement, isUnit);
            scope.Report(rule, file, place, complaints[0].Complaint!.Arguments);
            return false;
        }

        var remaining = subject.Measures.Except(complaints.Select(pair => pair.Measure)).ToArray();
        LeaveOut(judgement, subject, remaining, complaints[0].Complaint!, complaints[0].Measure);
        subject = subject with { Measures = remaining };
        return remaining.Length > 0 || !subject.IsQuantified;
    }

    /// <summary>What fits no member of a family is a mistake; whom a whole catalogue could be held against is for the pack to say.</summary>
    private static bool IsMistake(DiagnosticRule rule, bool isUnit, bool isPicked) =>
        rule == DiagnosticCatalogue.NoOthers || rule == DiagnosticCatalogue.GrowsWithSize ? !isPicked : isUnit;

    /// <summary>An amount that a rule put into the blank of a definition is wrong in the rule, not in the definition.</summary>
    private (SourceText File, TextSpan Place) PlaceOf(JudgementSyntax judgement, bool isUnit) =>
        isUnit && judgement.Amounts.FirstOrDefault(amount => amount.FilledIn is not null) is { } filled
            ? (filled.FilledIn!, filled.Span)
            : (source, judgement.Span);

    /// <summary>"Above" and "below" a limit mean one thing only for measures that agree which way is better.</summary>
    private static Complaint? OtherWay(JudgementSyntax judgement, Measure measure, Measure? first) =>
        judgement is LimitSyntax { Wanted: null } or LimitSyntax { Stated: not null } && measure.Direction != first?.Direction
            ? new Complaint(DiagnosticCatalogue.LimitNeedsDirection, $"for {measure.Name} the other way is better", measure.Name)
            : null;

    private void LeaveOut(JudgementSyntax judgement, BoundSubject subject, IReadOnlyList<Measure> remaining, Complaint complaint, Measure example)
    {
        var family = subject.IsQuantified ? parts.Families[subject.Family - 1] : parts.Family!;
        scope.Report(
            DiagnosticCatalogue.NotJudged,
            source,
            judgement.Span,
            subject.Measures.Count - remaining.Count,
            family.Members.Count,
            family.Name,
            complaint.InBrief,
            example.Name);
        if (subject.IsQuantified)
        {
            parts.Families[subject.Family - 1] = family with { Members = remaining };
        }
        else
        {
            parts.Subjects = parts.Subjects!.Intersect(remaining).ToArray();
        }
    }
}
