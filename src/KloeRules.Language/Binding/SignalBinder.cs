using KloeRules.Language.Diagnostics;
using KloeRules.Language.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Binds a signal: its numbers, the measure that it is held beside, and the areas that it is looked for among.</summary>
internal sealed class SignalBinder(BindingScope scope, SourceText source, RuleParts parts)
{
    private const int MostMonths = 120;

    private readonly OthersBinder others = new(scope, source, parts);

    /// <summary>The leaf, or null when it was reported.</summary>
    public Condition? Bind(SignalSyntax signal, BoundSubject subject, int place)
    {
        var traits = SignalTraits.Of(signal.Kind);
        var months = signal.Numbers.Where((number, i) => traits.Numbers[i] == NumberMeaning.Months && number.Span is not null);
        if (months.FirstOrDefault(number => number.Value < traits.FewestMonths || number.Value > MostMonths) is { } wrong)
        {
            Report(wrong, traits.FewestMonths);
            return null;
        }

        if (traits.ComparesMonths && subject is { IsEach: false } && subject.Measures[0] is { MonthsCovered: > 1 } measure)
        {
            Overlap.Warn(scope, source, signal.Span, measure, DiagnosticCatalogue.Rolling12Signal);
        }

        return OtherOf(signal) is { } other && GroupOf(signal, subject, place) is { } group
            ? new SignalCheck(
                subject.Slot, place, new Signal(signal.Kind, signal.Side, Numbers(signal, group, AreaOf(place)), other, group), signal.Span)
            : null;
    }

    private void Report(NumberSyntax months, int fewest)
    {
        var span = months.Span!.Value;
        var written = OneLine.Of(source[span]);
        if (fewest > 1)
        {
            scope.Report(DiagnosticCatalogue.TooFewMonths, source, span, written, fewest, MostMonths);
        }
        else
        {
            scope.Report(DiagnosticCatalogue.UnknownMonths, source, span, written);
        }
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

    private int? GroupOf(SignalSyntax signal, BoundSubject subject, int place) =>
        signal.Group is null && signal.Kind is not (SignalKind.RankedAmong or SignalKind.RankedBeyond or SignalKind.FurthestAmong)
            ? -1
            : others.PositionOf(signal, AreaOf(place), subject is { IsEach: true, Measures.Count: 0 });

    /// <summary>The one area that a place stands for; empty for the whole and where there are several.</summary>
    private string AreaOf(int place) =>
        place > 0 ? parts.Places[place - 1] : parts.Areas is { Count: > 0 } areas ? areas[0] : "";

    /// <summary>A quarter of all is settled here.</summary>
    private double[] Numbers(SignalSyntax signal, int group, string area)
    {
        var numbers = signal.Numbers.Select(number => number.Value).ToArray();
        if (signal.Kind == SignalKind.RankedAmong && double.IsNaN(numbers[0]))
        {
            numbers[0] = (OthersBinder.CountOthers(parts.Groups[group], area) + 1) / 4;
        }

        return numbers;
    }
}
