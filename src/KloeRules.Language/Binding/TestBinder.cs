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

        var given = statement.All("given").Select(clause => Given(statement, (GivenPayload)clause.Payload)).OfType<GivenSeries>().ToArray();
        var expectations = Expectations(statement);
        Require(statement, title, "given", DiagnosticCatalogue.NoGivenData);
        Require(statement, title, "in", DiagnosticCatalogue.NoExpectation);
        return new TestCase(title.Text, given, expectations, statement.Source, title.Span);
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
        if (scope.Names.Find(given.Measure.Text) is not { } measure)
        {
            scope.Report(
                DiagnosticCatalogue.UnknownMeasure,
                statement.Source,
                given.Measure.Span,
                given.Measure.Text,
                "These figures are left out, so the test proves less than it says.",
                scope.RemedyForMeasure(given.Measure.Text));
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
                    InUnit(given, amount, measure.Unit));
                return null;
            }
        }

        return new GivenSeries(measure, given.Area?.Text ?? "", given.From, given.Values.Select(amount => amount?.Amount.Value).ToArray());
    }

    /// <summary>Who wrote one figure without its unit wrote them all so.</summary>
    private static Advice InUnit(GivenPayload given, AmountSyntax first, Unit unit) => Advice.Once(
        UnitCheck.Example(unit, first.Written),
        given.Values.OfType<AmountSyntax>()
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
            else if (clause.Payload is ExpectPayload expect && rules.Find(statement, expect.Rule, "This expectation is not checked, so the test proves less than it says.") is { } rule)
            {
                saying = [];
                expectations.Add(new Expectation(expect.In, rule, expect.Verdict, expect.Run, expect.Needed, saying, expect.Span));
            }
        }

        return expectations;
    }
}
