using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Binds <c>full scale 10 points</c> of a measure or of a rule: a difference in the unit of each measure that it is about.</summary>
internal static class FullScaleBinder
{
    public static double? Bind(StatementSyntax statement, IReadOnlyList<Measure> measures, BindingScope scope)
    {
        if (statement.Find<AmountPayload>("full scale") is not { } written)
        {
            return null;
        }

        var amount = written.Amount.Amount;
        if (measures.Count == 0)
        {
            return Refused("A rule about actions", "about dates and progress", "Leave the line out.");
        }

        if (measures.FirstOrDefault(measure => amount.Value <= 0 || !UnitCheck.FitsDifference(measure.Unit, amount)) is not { } other)
        {
            return amount.Value;
        }

        return Refused(other.Name, UnitText.Of(other.Unit), $"Write it as a difference between two figures, such as: full scale {Example(other.Unit)}");

        double? Refused(string of, string what, string remedy)
        {
            scope.Report(DiagnosticCatalogue.WrongFullScale, statement.Source, written.Span, of, what, $"\"{written.Amount.Written}\"", remedy);
            return null;
        }
    }

    private static string Example(Unit unit) => unit.Quantity == Quantity.Percent ? "10 points" : UnitCheck.Example(unit, "10");
}
