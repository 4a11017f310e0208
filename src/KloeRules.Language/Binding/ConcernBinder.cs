using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Binding;

/// <summary>Binds <c>concern</c>.</summary>
internal sealed class ConcernBinder(BindingScope scope)
{
    public Concern? Bind(StatementSyntax statement)
    {
        if (statement.Head is not ConcernPayload concern)
        {
            return null;
        }

        if (scope.Names.Find(concern.Measure.Text) is { } measure)
        {
            return new Concern(measure, concern.Until, concern.Because);
        }

        scope.Report(
            DiagnosticCatalogue.UnknownMeasure,
            statement.Source,
            concern.Measure.Span,
            concern.Measure.Text,
            "The concern raises nothing until it is put right.",
            scope.RemedyForMeasure(concern.Measure.Text));
        return null;
    }
}
