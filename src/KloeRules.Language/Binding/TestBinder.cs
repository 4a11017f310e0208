using KloeRules.Language.Actions;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
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

        var given = statement.All("given").Select(clause => clause.Payload).OfType<GivenPayload>().Select(figures => Given(statement, figures)).OfType<GivenSeries>().ToArray();
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

    private GivenSeries? Given(StatementSyntax statement, GivenPayload given)
    {
        if (MeasureOf(statement, given.Measure, "These figures are left out, so the test proves less than it says.") is not { } measure)
        {
            return null;
        }

        foreach (var amount in given.Values.OfType<AmountSyntax>())
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
                    UnitCheck.Example(measure.Unit, amount.Written));
                return null;
            }
        }

        return new GivenSeries(measure, given.Area?.Text ?? "", given.From, given.Values.Select(amount => amount?.Amount.Value).ToArray());
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

    private Measure? MeasureOf(StatementSyntax statement, NameSyntax name, string consequence)
    {
        var measure = scope.Names.Find(name.Text);
        if (measure is null)
        {
            scope.Report(DiagnosticCatalogue.UnknownMeasure, statement.Source, name.Span, name.Text, consequence, scope.RemedyForMeasure(name.Text));
        }

        return measure;
    }

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
            else if (clause.Payload is ExpectPayload expect && rules.Find(statement, expect.Rule, "This expectation is not checked, so the test proves less than it says.") is { } rule)
            {
                saying = [];
                expectations.Add(new Expectation(expect.In, rule, expect.Verdict, expect.Run, expect.Needed, saying, expect.Span));
            }
        }

        return expectations;
    }
}
