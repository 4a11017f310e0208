using System.Text;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;

namespace KloeRules.Questions.Testing;

/// <summary>Writes tests as they stand in a rule file.</summary>
public static class TestText
{
    private const char Quote = '"';
    /// <summary>Months for which one figure can be repeated.</summary>
    private const int LongestRun = 120;

    private static readonly char[] Quotes = [Quote, '“', '”'];

    /// <param name="pack">The pack in which rules are called by their names.</param>
    public static string Of(TestCase test, Pack pack)
    {
        var text = new StringBuilder();
        text.Append($"test {Quote}{Plain(test.Title)}{Quote}\n");
        foreach (var given in test.Given)
        {
            text.Append($"  given {given.Measure.Name}{(given.Area.Length > 0 ? " in " + given.Area : "")} by month from {given.From}: {Figures(given)}\n");
        }

        foreach (var expectation in test.Expectations)
        {
            text.Append($"  in {expectation.In} expect {Quote}{NameOf(expectation.Rule, pack)}{Quote} to be {Verdict(expectation)}\n");
        }

        return text.ToString();
    }

    /// <summary>A figure as it will be read again: what a rule file can't say exactly is rounded.</summary>
    public static double Written(double value, Unit unit)
    {
        const int Digits = 6;
        var (scale, digits) = unit.Quantity switch
        {
            Quantity.Percent => (100m, Digits),
            Quantity.Duration when unit.InDays => (1 / (decimal)Unit.SecondsPerDay, Digits),
            Quantity.Duration => (1m, 0),
            _ => (1m, Digits),
        };
        return (double)(Math.Round((decimal)value * scale, digits) / scale);
    }

    private static string Figures(GivenSeries given)
    {
        var runs = new List<(GivenFigure Figure, int Months)>();
        foreach (var figure in given.Figures)
        {
            if (runs.Count > 0 && runs[^1].Figure == figure && runs[^1].Months < LongestRun)
            {
                runs[^1] = (figure, runs[^1].Months + 1);
            }
            else
            {
                runs.Add((figure, 1));
            }
        }

        return string.Join(", ", runs.Select(run =>
            (run.Figure.Value is { } value ? AmountText.Of(value, given.Measure.Unit) : "-")
            + (run.Figure.IsProvisional ? " p" : "")
            + (run.Months > 1 ? $" x{run.Months}" : "")));
    }

    private static string Verdict(Expectation expectation) => expectation.Verdict switch
    {
        ExpectedVerdict.Building when expectation.Needed > 0 => $"building {expectation.Run} of {expectation.Needed}",
        ExpectedVerdict.CannotTell => "cannot tell" + (expectation.Because is { } why ? " because " + why : ""),
        var verdict => verdict.ToString().ToLowerInvariant(),
    };

    /// <summary>The title, where it can stand in quotes and finds this rule; else the id.</summary>
    private static string NameOf(Rule rule, Pack pack) =>
        rule.Title.IndexOfAny(Quotes) < 0 && ReferenceEquals(pack.Rules.FirstOrDefault(other => NameKey.Of(other.Title) == NameKey.Of(rule.Title)), rule)
            ? rule.Title
            : rule.Id;

    private static string Plain(string title) => string.Concat(title.Select(c => Quotes.Contains(c) ? '\'' : c));
}
