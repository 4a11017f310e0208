using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Binds formulas to measures that are worked out; each one is made once, however many rules are about it.</summary>
/// <param name="find">The measure of a name; null when it was reported.</param>
internal sealed class FormulaBinder(BindingScope scope, SourceText source, Func<NameSyntax, Measure?> find)
{
    private const int MostMonths = 120;
    private const int MonthsInYear = 12;

    /// <summary>The measure of a subject that is worked out in words; null when something in it was reported.</summary>
    public Measure? Measure(FormulaSyntax syntax) => Bind(syntax) is { } worked ? MeasureOf(worked, syntax.Span) : null;

    public WorkedOut? Bind(FormulaSyntax syntax) => syntax switch
    {
        NumberFormula number => new WorkedOut(new Constant(number.Amount.Amount.Value), number.Amount.Written, null, Direction.Neither) { Number = number.Amount.Amount.Kind },
        NameFormula name => find(name.Name) is { } measure ? Of(measure) : null,
        RollingFormula rolling => Rolling(rolling),
        OthersFormula others => AverageOf(others),
        TotalFormula total => Total(total),
        OperationFormula operation => Bind(operation.Left) is { } left && Bind(operation.Right) is { } right ? Combined(operation.Operation, left, right, operation.Span) : null,
        _ => null,
    };

    private static WorkedOut Of(Measure measure) =>
        new(new FigureOf(measure), measure.Name, measure.Unit, measure.Direction, measure.MonthsCovered);

    private WorkedOut? Combined(Operation operation, WorkedOut left, WorkedOut right, TextSpan span)
    {
        if (FormulaUnits.Of(operation, left, right) is { } worked)
        {
            return worked;
        }

        scope.Report(
            DiagnosticCatalogue.FormulaUnits,
            source,
            span,
            Sentence(left.Name),
            FormulaUnits.Describe(left),
            right.Name,
            FormulaUnits.Describe(right),
            operation switch
            {
                Operation.Add => "added up",
                Operation.Subtract => "taken from one another",
                Operation.Multiply => "multiplied",
                _ => "divided by one another",
            });
        return null;
    }

    private WorkedOut? Total(TotalFormula total)
    {
        var parts = total.Parts.SelectMany(Members).Select(Bind).ToArray();
        if (parts.Any(part => part is null))
        {
            return null;
        }

        var sum = parts[0];
        foreach (var part in parts.Skip(1))
        {
            sum = sum is null ? null : Combined(Operation.Add, sum, part!, total.Span);
        }

        return sum is null ? null : sum with { Name = "total of " + Wording.And(parts.Select(part => part!.Name)) };
    }

    /// <summary>A family stands for its members.</summary>
    private IEnumerable<FormulaSyntax> Members(FormulaSyntax part) =>
        part is NameFormula { Name: var name } && scope.Names.Find(name.Text) is null
        && scope.Families.TryGetValue(NameKey.Of(name.Text), out var family) && family.Members.Count > 0
            ? family.Members.Select(member => new NameFormula(name with { Text = member.Name }, part.Span))
            : [part];

    private WorkedOut? Rolling(RollingFormula rolling)
    {
        if (rolling.Months is < 2 or > MostMonths)
        {
            scope.Report(DiagnosticCatalogue.UnknownMonths, source, rolling.Span, OneLine.Of(source[rolling.Span]));
            return null;
        }

        return Bind(rolling.Of) is { } worked ? Of(Interned(RollingOf(MeasureOf(worked, rolling.Of.Span), rolling))) : null;
    }

    private Measure RollingOf(Measure of, RollingFormula rolling)
    {
        var isLimited = of.Unit.Statistic != Statistic.Total || rolling.IsAverage;
        var name = rolling.IsAverage ? $"{rolling.Months} month average of {of.Name}" : $"rolling {rolling.Months} months of {of.Name}";
        return Inherited([of], new Measure(name, source, rolling.Span)) with
        {
            Unit = of.Unit,
            Direction = of.Direction,
            Sla = isLimited ? of.Sla : null,
            Target = isLimited ? of.Target : null,
            Aspiration = isLimited ? of.Aspiration : null,
            Plan = isLimited ? of.Plan : null,
            Promised = of.Promised,
            CauseOfConcern = of.CauseOfConcern,
            IsRolling12 = rolling.Months == MonthsInYear,
            Derivation = new RollingMonths(of, rolling.Months, rolling.IsAverage),
        };
    }

    /// <summary>Like a judgement of others: only of what doesn't grow with the size of a force.</summary>
    private WorkedOut? AverageOf(OthersFormula others)
    {
        if (OtherForces.Find(others.Whose, scope, source, others.Span) is not { } group || Bind(others.Of) is not { } worked)
        {
            return null;
        }

        var of = MeasureOf(worked, others.Of.Span);
        if (OtherForces.CheckSize(of) is { } complaint)
        {
            scope.Report(complaint.Rule, source, others.Span, complaint.Arguments);
            return null;
        }

        var name = group.Name == Others.Peers ? $"peers' {of.Name}" : $"{group.Name} {of.Name}";
        return Of(Interned(Inherited([of], new Measure(name, source, others.Span)) with
        {
            Unit = of.Unit,
            Direction = of.Direction,
            IsRolling12 = of.IsRolling12,
            Derivation = new AverageOfOthers(of, group),
        }));
    }

    /// <summary>The one measure that the formula is, or a new one of the formula's words.</summary>
    private Measure MeasureOf(WorkedOut worked, TextSpan span) => worked.Formula is FigureOf only
        ? only.Measure
        : Interned(Of(worked, new Measure(worked.Name, source, span)));

    /// <summary>What the formula says of a measure, with what its parts have in common.</summary>
    public static Measure Of(WorkedOut worked, Measure measure)
    {
        var derivation = new Calculation(worked.Formula);
        return Inherited(derivation.Components, measure) with
        {
            Unit = worked.Unit!,
            Direction = worked.Direction,
            IsRolling12 = worked.MonthsCovered == MonthsInYear,
            Derivation = derivation,
        };
    }

    /// <summary>The measure with what its parts have in common.</summary>
    public static Measure Inherited(IReadOnlyList<Measure> parts, Measure measure) => measure with
    {
        MonthsLate = parts.Max(part => part.MonthsLate),
        MonthsProvisional = parts.Max(part => part.MonthsBehind) - parts.Max(part => part.MonthsLate),
        Exceptional = [.. measure.Exceptional.Concat(parts.SelectMany(part => part.Exceptional)).Distinct()],
        PlanPriority = parts.Select(part => part.PlanPriority).Distinct().Count() == 1 ? parts[0].PlanPriority : null,
        Owner = parts.Select(part => part.Owner).Distinct().Count() == 1 ? parts[0].Owner : null,
    };

    private Measure Interned(Measure measure)
    {
        if (!scope.Derived.TryGetValue(measure.Name, out var known))
        {
            scope.Derived.Add(measure.Name, known = measure with { Index = scope.Measures.Count + scope.Derived.Count });
        }

        return known;
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>Finds a declared measure, and says so where there is none.</summary>
    public static Func<NameSyntax, Measure?> Declared(BindingScope scope, SourceText source, string consequence) => name =>
    {
        if (scope.Names.Find(name.Text) is { } measure)
        {
            return measure;
        }

        scope.Report(DiagnosticCatalogue.UnknownMeasure, source, name.Span, name.Text, consequence, scope.RemedyForMeasure(name.Text));
        return null;
    };
}
