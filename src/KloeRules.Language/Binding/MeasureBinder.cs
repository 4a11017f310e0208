using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Binds <c>measure</c> statements to the catalogue.</summary>
internal sealed class MeasureBinder(BindingScope scope)
{
    private readonly Dictionary<string, Measure> byKey = new(StringComparer.Ordinal);

    private readonly FormulaMeasures formulas = new(scope);

    public IReadOnlyList<Measure> Bind(IEnumerable<StatementSyntax> statements)
    {
        var measures = new List<Measure>();
        foreach (var statement in statements)
        {
            if (NameOf(statement) is { } name && Bind(statement, name, measures.Count) is { } measure)
            {
                measures.Add(measure);
                if (statement.Head is FormulaPayload formula)
                {
                    formulas.Add(measure, statement, formula);
                }
            }
        }

        return formulas.WorkOut(measures);
    }

    private static TextPayload? NameOf(StatementSyntax statement) => statement.Head switch
    {
        TextPayload name => name,
        FormulaPayload formula => formula.Name,
        _ => null,
    };

    private Measure? Bind(StatementSyntax statement, TextPayload name, int index)
    {
        if (byKey.TryGetValue(NameKey.Of(name.Text), out var other) && other.Name == name.Text)
        {
            scope.Report(
                DiagnosticCatalogue.DeclaredTwice, statement.Source, name.Span, "measure", name.Text, $"{other.Source.Path}:{other.Source.PositionOf(other.Span.Start).Line}");
            return null;
        }

        var unit = statement.Find<UnitPayload>("unit")?.Unit ?? Unit.Count;
        var published = statement.Find<PublishedPayload>("published");
        var measure = new Measure(name.Text, statement.Source, name.Span)
        {
            Index = index,
            Aliases = statement.All("also").SelectMany(clause => ((ListPayload)clause.Payload).Members).Select(alias => alias.Text).ToArray(),
            Unit = unit,
            Direction = DirectionOf(statement, name.Text),
            PlanPriority = statement.Find<NumberPayload>("plan priority")?.Number,
            Owner = statement.FindText("owner"),
            MonthsLate = published?.MonthsLate ?? 0,
            IsRolling12 = published?.IsRolling12 ?? false,
            Baseline = Range(statement, statement.Find<RangePayload>("baseline")) is { } range ? new MonthRange(range.First, range.Last, range.Because) : null,
            Ignored = statement.All("ignore")
                .Select(clause => Range(statement, (RangePayload)clause.Payload))
                .OfType<RangePayload>()
                .Select(months => new IgnoredMonths(months.First, months.Last, months.Because ?? "left out by the catalogue"))
                .ToArray(),
            MonthsProvisional = statement.Find<NumberPayload>("provisional")?.Number ?? 0,
            MissingMeansZero = IsZeroMeant(statement, name.Text, unit),
            Exceptional = statement.All("exceptional")
                .Select(clause => Range(statement, (RangePayload)clause.Payload))
                .OfType<RangePayload>()
                .Select(months => new MonthRange(months.First, months.Last, months.Because))
                .ToArray(),
            Marking = statement.FindText("marking") ?? "OFFICIAL",
            IsMarked = statement.All("marking").Any(),
            IsPrivate = statement.All("private").Any(),
            HeadlineOf = statement.FindText("headline of"),
            CauseOfConcern = statement.FindText("cause of concern"),
        };
        measure = statement.Head is FormulaPayload ? measure : WithLimits(measure, statement, scope);
        CheckNames(statement, measure);
        return measure;
    }

    /// <summary>The measure with the limits that its statement declares, each in its unit.</summary>
    public static Measure WithLimits(Measure measure, StatementSyntax statement, BindingScope scope) => measure with
    {
        Sla = Limit(statement, measure, "SLA", statement.Find<AmountPayload>("sla"), scope),
        Target = Limit(statement, measure, "target", statement.Find<AmountPayload>("target"), scope),
        Aspiration = Limit(statement, measure, "aspiration", statement.Find<AmountPayload>("aspiration"), scope),
        FullScale = FullScaleBinder.Bind(statement, [measure], scope),
        Plan = Limit(statement, measure, "plan", statement.Find<AmountPayload>("plan"), scope),
        Promised = Limits
            .Where(limit => statement.Find<AmountPayload>(limit.Key)?.By is not null)
            .ToDictionary(limit => limit.Value, limit => statement.Find<AmountPayload>(limit.Key)!.By!.Value),
    };

    private static readonly IReadOnlyDictionary<string, LimitKind> Limits = new Dictionary<string, LimitKind>(StringComparer.Ordinal)
    {
        ["sla"] = LimitKind.Sla,
        ["target"] = LimitKind.Target,
        ["aspiration"] = LimitKind.Aspiration,
        ["plan"] = LimitKind.Plan,
    };

    private Direction DirectionOf(StatementSyntax statement, string name)
    {
        var directions = statement.Clauses.Where(clause => clause.Word.EndsWith("is better", StringComparison.Ordinal)).ToArray();
        foreach (var second in directions.Skip(1))
        {
            scope.Report(DiagnosticCatalogue.ClauseTwice, statement.Source, second.Line.First.Span, "is better");
        }

        if (directions.FirstOrDefault() is { Word: "lower or higher is better" } open)
        {
            scope.Report(DiagnosticCatalogue.DirectionNotChosen, statement.Source, open.Line.Span, name);
        }

        return directions.FirstOrDefault()?.Word switch
        {
            "lower is better" => Direction.LowerIsBetter,
            "higher is better" => Direction.HigherIsBetter,
            _ => Direction.Neither,
        };
    }

    private static double? Limit(StatementSyntax statement, Measure measure, string kind, AmountPayload? limit, BindingScope scope)
    {
        if (limit is null || UnitCheck.FitsLevel(measure.Unit, limit.Amount.Amount))
        {
            return limit?.Amount.Amount.Value;
        }

        var unit = measure.Unit;
        var remedy = statement.All("unit").Any() || measure.Derivation is not null
            ? JudgementCheck.InUnit(
                $"Write it in the measure's unit, such as: {kind} {UnitCheck.Example(unit, limit.Amount.Written)}", limit.Amount, unit)
            : "A measure without a unit is a count; add its unit, such as: unit duration, mean";
        scope.Report(
            DiagnosticCatalogue.WrongDeclaredUnit,
            statement.Source,
            limit.Span,
            measure.Name,
            UnitText.Of(unit),
            kind,
            $"\"{limit.Amount.Written}\"",
            remedy);
        return null;
    }

    /// <summary>Only of what is counted up can there be none.</summary>
    private bool IsZeroMeant(StatementSyntax statement, string measure, Unit unit)
    {
        if (statement.Find<TextPayload>("missing means") is not { Text: "zero" } word || unit.Statistic == Statistic.Total)
        {
            return statement.FindText("missing means") == "zero";
        }

        scope.Report(DiagnosticCatalogue.NeverZero, statement.Source, word.Span, measure, UnitText.Of(unit));
        return false;
    }

    private RangePayload? Range(StatementSyntax statement, RangePayload? range)
    {
        if (range is null || range.First <= range.Last)
        {
            return range;
        }

        scope.Report(DiagnosticCatalogue.BackwardsMonths, statement.Source, range.Span, range.First, range.Last, Swapped(range));
        return null;
    }

    private static Advice Swapped(RangePayload range) => Advice.InPlace(
        "", [$"{range.Last} to {range.First}" + (range.Because is null ? "" : $" because {Wording.Quoted(range.Because)}")]);

    private void CheckNames(StatementSyntax statement, Measure measure)
    {
        var aliases = statement.All("also").SelectMany(clause => ((ListPayload)clause.Payload).Members);
        foreach (var (text, span) in aliases.Select(alias => (alias.Text, alias.Span)).Prepend((measure.Name, measure.Span)))
        {
            var key = NameKey.Of(text);
            if (!byKey.TryGetValue(key, out var other))
            {
                byKey.Add(key, measure);
            }
            else if (!ReferenceEquals(other, measure))
            {
                scope.Report(DiagnosticCatalogue.SharedAlias, statement.Source, span, text, other.Name, measure.Name);
            }
        }
    }
}
