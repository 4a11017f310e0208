using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Binding;

/// <summary>Gathers the formulas of a pack. Only a pack that says so may have any, in its own files and in packs that it uses.</summary>
internal sealed class CodeFormulaBinder(BindingScope scope)
{
    public IReadOnlyList<FormulaText> Bind(IEnumerable<FileSyntax> files)
    {
        var formulas = files.SelectMany(file => file.Statements).SelectMany(In).ToArray();
        if (scope.AllowsFormulas)
        {
            return formulas;
        }

        foreach (var formula in formulas)
        {
            scope.Report(DiagnosticCatalogue.FormulasOff, formula.Source, formula.Span);
        }

        return [];
    }

    private static IEnumerable<FormulaText> In(StatementSyntax statement) =>
        statement.Clauses.Select(clause => ConditionOf(clause.Payload)).Prepend(ConditionOf(statement.Head))
            .OfType<ConditionSyntax>()
            .SelectMany(TermsOf.Condition)
            .Select(term => term.Judgement)
            .OfType<CodeFormulaSyntax>()
            .Select(formula => FormulaText.Of(formula.Written, statement.Source, formula.Span));

    private static ConditionSyntax? ConditionOf(Payload? payload) => payload switch
    {
        RulePayload rule => rule.Condition,
        ConditionPayload clause => clause.Condition,
        DefinePayload define => define.Meaning,
        _ => null,
    };
}
