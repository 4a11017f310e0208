using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Works out the measures that are declared by a formula, each after those that it is made of.</summary>
internal sealed class FormulaMeasures(BindingScope scope)
{
    private const string LeftOut = "Until it is put right the measure has no figures, so rules about it can only say \"cannot tell\".";
    private const double PerCent = 100;
    private const int Deepest = 32;
    private const int MonthsInYear = 12;

    private readonly Dictionary<string, (StatementSyntax Statement, FormulaPayload Formula)> pending = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Measure> done = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private MeasureNames names = new([]);

    public void Add(Measure measure, StatementSyntax statement, FormulaPayload formula) => pending.Add(measure.Name, (statement, formula));

    /// <summary>The same measures in the same order, with their formulas.</summary>
    public IReadOnlyList<Measure> WorkOut(IReadOnlyList<Measure> measures)
    {
        scope.Measures = measures;
        scope.Names = names = new MeasureNames(measures);
        return pending.Count == 0 ? measures : measures.Select(Find).ToArray();
    }

    private Measure Find(Measure measure)
    {
        if (!pending.TryGetValue(measure.Name, out var declared))
        {
            return measure;
        }

        if (!done.TryGetValue(measure.Name, out var worked))
        {
            open.Add(measure.Name);
            done.Add(measure.Name, worked = WorkOut(measure, declared.Statement, declared.Formula));
            open.Remove(measure.Name);
        }

        return worked;
    }

    /// <summary>What a formula takes over from the measures in it.</summary>
    private static readonly (string Word, string Remedy)[] OfTheParts =
    [
        ("published", "Leave the line out; it is as late as the latest of its parts."),
        ("provisional", "Leave the line out; it is as provisional as the latest of its parts."),
        ("missing means", "Leave the line out; say it of the measures in the formula."),
    ];

    private Measure WorkOut(Measure measure, StatementSyntax statement, FormulaPayload formula)
    {
        foreach (var (word, remedy) in OfTheParts)
        {
            foreach (var clause in statement.All(word))
            {
                scope.Report(DiagnosticCatalogue.FormulaClause, statement.Source, clause.Line.Span, measure.Name, word, remedy);
            }
        }

        if (formula.Formula is CodedFormula coded)
        {
            return Coded(measure, statement, formula, coded);
        }

        var binder = new FormulaBinder(scope, statement.Source, name => Find(name, statement, formula));
        if (binder.Bind(formula.Formula) is not { } worked)
        {
            return measure;
        }

        if (worked.Formula.Measures.Any(part => part.Derivation?.Depth >= Deepest))
        {
            ReportDepth(statement, formula.Formula.Span);
            return measure;
        }

        if (worked.Unit is null)
        {
            scope.Report(DiagnosticCatalogue.FormulaClause, statement.Source, formula.Formula.Span, measure.Name, worked.Name, "Name a measure in the formula.");
            return measure;
        }

        var given = FormulaBinder.Of(worked, measure);
        var direction = statement.Clauses.Any(clause => clause.Word.EndsWith("is better", StringComparison.Ordinal)) ? measure.Direction : worked.Direction;
        var own = given with { Direction = direction, PlanPriority = measure.PlanPriority ?? given.PlanPriority, Owner = measure.Owner ?? given.Owner };
        return MeasureBinder.WithLimits(InDeclaredUnit(own, worked, statement), statement, scope);
    }

    /// <summary>A measure whose figures a formula in C# gives; its unit and which way is better are what its statement says.</summary>
    private Measure Coded(Measure measure, StatementSyntax statement, FormulaPayload formula, CodedFormula coded)
    {
        var text = FormulaText.Of(coded.Written, statement.Source, coded.Span);
        if (!scope.AllowsFormulas)
        {
            scope.Report(DiagnosticCatalogue.FormulasOff, statement.Source, text.Span);
            return measure;
        }

        if (new CodedNames(name => Find(name, statement, formula)).Bind(text) is not { } worked)
        {
            return measure;
        }

        if (worked.Components.Count == 0)
        {
            scope.Report(
                DiagnosticCatalogue.FormulaClause, statement.Source, text.Span, measure.Name, OneLine.Of(text.Code.Trim()), "Name a measure in the formula, in quotes: of(\"…\")");
            return measure;
        }

        if (worked.Components.Any(part => part.Derivation?.Depth >= Deepest))
        {
            ReportDepth(statement, text.Span);
            return measure;
        }

        if (!statement.All("unit").Any())
        {
            scope.Report(DiagnosticCatalogue.FormulaWithoutUnit, statement.Source, text.Span, measure.Name);
            return measure;
        }

        var given = FormulaBinder.Inherited(worked.Components, measure) with { Derivation = worked, IsRolling12 = worked.MonthsCovered == MonthsInYear };
        return MeasureBinder.WithLimits(
            given with { PlanPriority = measure.PlanPriority ?? given.PlanPriority, Owner = measure.Owner ?? given.Owner }, statement, scope);
    }

    private Measure? Find(NameSyntax name, StatementSyntax statement, FormulaPayload formula)
    {
        if (names.Find(name.Text) is not { } measure)
        {
            var isName = formula.Formula is NameFormula;
            scope.Report(
                DiagnosticCatalogue.UnknownMeasure,
                statement.Source,
                name.Span,
                name.Text,
                LeftOut,
                isName ? "If \"is\" belongs to the measure's own name, put the name in quotes." : scope.RemedyForMeasure(name.Text));
            return null;
        }

        if (open.Contains(measure.Name))
        {
            scope.Report(DiagnosticCatalogue.CircularFormula, statement.Source, name.Span, formula.Name.Text, measure.Name);
            return null;
        }

        if (open.Count > Deepest)
        {
            ReportDepth(statement, name.Span);
            return null;
        }

        return Find(measure);
    }

    private void ReportDepth(StatementSyntax statement, TextSpan span) => scope.Report(
        DiagnosticCatalogue.TooComplex, statement.Source, span, $"Formulas stand on one another more than {Deepest} deep.", LeftOut);

    /// <summary>A ratio may be declared a percentage, in which case a last "* 100" is the per cent, or a rate; any other unit comes of the formula.</summary>
    private Measure InDeclaredUnit(Measure measure, WorkedOut worked, StatementSyntax statement)
    {
        if (statement.Find<UnitPayload>("unit") is not { } declared)
        {
            return measure;
        }

        var unit = declared.Unit;
        if (worked.IsPureNumber && unit.Quantity is Quantity.Percent or Quantity.Rate or Quantity.Score)
        {
            var formula = unit.Quantity == Quantity.Percent ? WithoutPerCent(worked.Formula) : worked.Formula;
            return measure with { Unit = unit with { Statistic = measure.Unit.Statistic }, Derivation = new Calculation(formula) };
        }

        if (unit.Quantity != measure.Unit.Quantity || unit.Per != measure.Unit.Per)
        {
            scope.Report(
                DiagnosticCatalogue.FormulaClause,
                statement.Source,
                declared.Span,
                measure.Name,
                UnitText.Of(unit),
                $"Leave the unit out, or look at the formula: it comes out as {FormulaUnits.Describe(worked)}.");
        }

        return measure with { Unit = measure.Unit with { InDays = unit.InDays } };
    }

    private static Formula WithoutPerCent(Formula formula) => formula switch
    {
        Combination { Operation: Operation.Multiply, Right: Constant { Value: PerCent }, Left: var left } => left,
        Combination { Operation: Operation.Multiply, Left: Constant { Value: PerCent }, Right: var right } => right,
        _ => formula,
    };
}
