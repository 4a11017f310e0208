using KloeRules.Language.Actions;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Binds <c>test</c> statements against the rules that were bound before.</summary>
internal sealed class TestBinder(BindingScope scope, RuleNames rules)
{
    public TestCase? Bind(StatementSyntax statement)
    {
        if (statement.Head is not TextPayload title)
        {
            return null;
        }

        var given = AllGiven(statement);
        var actions = statement.All("given").Select(clause => clause.Payload).OfType<GivenActionPayload>().Select(action => Given(statement, action)).ToArray();
        var expectations = Expectations(statement);
        Require(statement, title, "given", DiagnosticCatalogue.NoGivenData);
        Require(statement, title, "in", DiagnosticCatalogue.NoExpectation);
        return new TestCase(title.Text, given, expectations, statement.Source, title.Span) { GivenActions = actions };
    }

    private void Require(StatementSyntax statement, TextPayload title, string word, DiagnosticRule complaint)
    {
        if (statement.Text.Lines.Skip(1).All(line => line.First.Folded != word))
        {
            scope.Report(complaint, statement.Source, title.Span, title.Text);
        }
    }

    private IReadOnlyList<GivenSeries> AllGiven(StatementSyntax statement)
    {
        var all = new List<GivenSeries>();
        foreach (var payload in statement.All("given").Select(clause => clause.Payload).OfType<GivenPayload>())
        {
            var series = Given(statement, payload);
            if (series is not null && all.Any(other => other.Measure.Equals(series.Measure) && NameKey.Of(other.Area) == NameKey.Of(series.Area)))
            {
                var what = series.Measure.Name + (series.Area.Length > 0 ? " in " + series.Area : "");
                scope.Report(DiagnosticCatalogue.DeclaredTwice, statement.Source, payload.Measure.Span, "series of", what, "an earlier line of this test");
            }
            else if (series is not null)
            {
                all.Add(series);
            }
        }

        return all;
    }

    private GivenSeries? Given(StatementSyntax statement, GivenPayload given)
    {
        if (MeasureOf(statement, given.Measure, "These figures are left out, so the test proves less than it says.") is not { } measure)
        {
            return null;
        }

        foreach (var amount in given.Values.Select(value => value.Amount).OfType<AmountSyntax>())
        {
            if (!UnitCheck.FitsLevel(measure.Unit, amount.Amount))
            {
                scope.Report(
                    DiagnosticCatalogue.WrongGivenUnit,
                    statement.Source,
                    amount.Span,
                    measure.Name,
                    UnitText.Of(measure.Unit),
                    $"\"{amount.Written}\"",
                    InUnit(given, amount, measure.Unit));
                return null;
            }
        }

        return new GivenSeries(measure, given.Area?.Text ?? "", given.From, given.Values.SelectMany(Figures).ToArray());
    }

    private GivenAction Given(StatementSyntax statement, GivenActionPayload given)
    {
        foreach (var twice in given.Said.Where(fact => fact.Text.Length > 0).GroupBy(fact => fact.Text).Where(facts => facts.Count() > 1))
        {
            scope.Report(DiagnosticCatalogue.ClauseTwice, statement.Source, twice.Last().Span, twice.Key);
        }

        var linked = given.LinkedTo
            .Select(name => MeasureOf(statement, name, "The action is given without this link, so the test proves less than it says."))
            .OfType<Measure>();
        return new GivenAction(given.Kind, given.Title.Text, given.In, given.Facts, linked.ToArray());
    }

    private static IEnumerable<GivenFigure> Figures(GivenValueSyntax value) =>
        Enumerable.Repeat(new GivenFigure(value.Amount?.Amount.Value, value.IsProvisional), value.Months);

    private Measure? MeasureOf(StatementSyntax statement, NameSyntax name, string consequence)
    {
        var measure = scope.Names.Find(name.Text);
        if (measure is null)
        {
            scope.Report(DiagnosticCatalogue.UnknownMeasure, statement.Source, name.Span, name.Text, consequence, scope.RemedyForMeasure(name.Text));
        }

        return measure;
    }

    /// <summary>Who wrote one figure without its unit wrote them all so.</summary>
    private static Advice InUnit(GivenPayload given, AmountSyntax first, Unit unit) => Advice.Once(
        UnitCheck.Example(unit, first.Written),
        given.Values.Select(value => value.Amount).OfType<AmountSyntax>()
            .Where(amount => !UnitCheck.FitsLevel(unit, amount.Amount))
            .Select(amount => new TextEdit(amount.Span, UnitCheck.Example(unit, amount.Written)))
            .ToArray());

    private IReadOnlyList<Expectation> Expectations(StatementSyntax statement)
    {
        var expectations = new List<Expectation>();
        var saying = new List<string>();
        foreach (var clause in statement.Clauses)
        {
            if (clause.Word == "saying")
            {
                saying.Add(((TextPayload)clause.Payload).Text);
            }
            else if (clause.Payload is ExpectPayload expect)
            {
                saying = [];
                if (Expected(statement, expect) is { } expectation)
                {
                    expectations.Add(expectation with { Saying = saying });
                }
            }
        }

        return expectations;
    }

    private Expectation? Expected(StatementSyntax statement, ExpectPayload expect)
    {
        const string Consequence = "This expectation is not checked, so the test proves less than it says.";
        var rule = rules.Find(statement, expect.Rule, Consequence);
        var measure = expect.Measure is { } name ? MeasureOf(statement, name, Consequence) : null;
        return rule is null || (measure is null && expect.Measure is not null) ? null : new Expectation(expect.In, rule, expect.Verdict.Verdict, expect.Span)
        {
            Measure = measure,
            Area = expect.Area?.Text,
            Run = expect.Verdict.Run,
            Needed = expect.Verdict.Needed,
            Because = expect.Verdict.Because?.Text,
        };
    }
}
