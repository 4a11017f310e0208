using KloeRules.Language.Diagnostics;
using KloeRules.Language.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Binds a signal, once it is known that the measures can have it.</summary>
internal sealed class SignalBinder(BindingScope scope, SourceText source)
{
    private const int MostMonths = 120;

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
            if (measure.Derivation is null)
            {
                scope.Report(DiagnosticCatalogue.Rolling12Signal, source, signal.Span, measure.Name);
            }
            else
            {
                scope.Report(DiagnosticCatalogue.OverlappingRun, source, signal.Span, measure.Name, measure.MonthsCovered);
            }
        }

        return new SignalCheck(
            subject.Slot, place, new Signal(signal.Kind, signal.Side, [.. signal.Numbers.Select(number => number.Value)]), signal.Span);
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
}
