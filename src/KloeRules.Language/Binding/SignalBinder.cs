using KloeRules.Language.Diagnostics;
using KloeRules.Language.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Binds a signal: its numbers, the measure that it is held beside, and the areas that it is looked for among.</summary>
internal sealed class SignalBinder(BindingScope scope, SourceText source, RuleParts parts)
{
    private const int FewestMonthsApart = 12;

    private readonly OthersBinder others = new(scope, source, parts);

    public Condition? Bind(SignalSyntax signal, BoundSubject subject, int place)
    {
        if (SignalTraits.Of(signal.Kind).ComparesMonths && subject is { IsEach: false } && subject.Measures[0].IsRolling12)
        {
            scope.Report(DiagnosticCatalogue.Rolling12Signal, source, signal.Span, subject.Measures[0].Name);
        }

        var other = OtherOf(signal);
        var group = GroupOf(signal, place);
        return other is null || group is null || !CheckMonths(signal) ? null : new SignalCheck(
            subject.Slot, place, new Signal(signal.Kind, signal.Side, Numbers(signal, group.Value, AreaOf(place)), other.Value, group.Value), signal.Span);
    }

    /// <summary>-1 for none; null when it was reported.</summary>
    private int? OtherOf(SignalSyntax signal)
    {
        if (signal.Other is not { } named)
        {
            return -1;
        }

        if (scope.Names.Find(named.Text) is { } measure)
        {
            return parts.SlotOf(measure);
        }

        scope.Report(
            DiagnosticCatalogue.UnknownMeasure, source, named.Span, named.Text, DiagnosticCatalogue.RuleSkipped, scope.RemedyForMeasure(named.Text));
        return null;
    }

    private int? GroupOf(SignalSyntax signal, int place) =>
        signal.Group is null && signal.Kind is not (SignalKind.RankedAmong or SignalKind.RankedBeyond or SignalKind.FurthestAmong)
            ? -1
            : others.PositionOf(signal, AreaOf(place));

    private bool CheckMonths(SignalSyntax signal)
    {
        if (signal.Kind != SignalKind.MovesApart || signal.Numbers[0].Value >= FewestMonthsApart)
        {
            return true;
        }

        scope.Report(DiagnosticCatalogue.TooFewMonths, source, signal.Span, signal.Numbers[0].Value, FewestMonthsApart);
        return false;
    }

    /// <summary>The one area that a place stands for; empty for the whole and where there are several.</summary>
    private string AreaOf(int place) =>
        place > 0 ? parts.Places[place - 1] : parts.Areas is { Count: > 0 } areas ? areas[0] : "";

    /// <summary>A quarter of all, and the total that was only checked, are settled here.</summary>
    private IReadOnlyList<double> Numbers(SignalSyntax signal, int group, string area)
    {
        var numbers = signal.Numbers.Select(number => number.Value).ToList();
        if (signal.Kind is SignalKind.RankedAmong or SignalKind.RankedBeyond)
        {
            numbers.RemoveAt(1);
            numbers[0] = double.IsNaN(numbers[0]) ? (OthersBinder.CountOthers(parts.Groups[group], area) + 1) / 4 : numbers[0];
        }

        return numbers;
    }
}
