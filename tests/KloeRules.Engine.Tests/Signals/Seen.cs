using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Signals;

/// <summary>One judgement on one series that ends in January 2023; the measure is called Calls.</summary>
internal static class Seen
{
    public static readonly Month January = new(2023, 1);

    /// <param name="declared">The measure's clauses, parted by semicolons.</param>
    public static Finding On(string declared, string judgement, params double?[] months) =>
        OnRows(declared, judgement, [.. months.Select(value => new Observation(default, value, null, null, null, Marks.None, null, Written.Cell))]);

    /// <param name="rows">Oldest first, one a month; a row without a value is left out.</param>
    public static Finding OnRows(string declared, string judgement, params Observation[] rows)
    {
        var pack = Judged.Pack(["measure Calls", .. declared.Split(';').Select(clause => "  " + clause.Trim()), $"flag Calls {judgement}"]);
        var dated = rows.Select((row, i) => row with { Month = January - (rows.Length - 1 - i) }).Where(row => row.Value is not null);
        return Assert.Single(Evaluator.Judge(Assert.Single(Judged.Compiled(pack).Rules), pack, Written.Frame(new MonthlySeries(pack.Measures[0], "", dated)), January));
    }

    public static (Verdict, UnknownReason) Told(Finding finding) => (finding.Verdict, finding.Reason);

    public static Observation Row(double? value, double? cases = null, double? people = null) =>
        new(default, value, null, cases, people, Marks.None, null, Written.Cell);

    /// <summary>The same figures again and again, so many in all.</summary>
    public static double?[] Again(int count, params double?[] figures) => [.. Enumerable.Range(0, count).Select(i => figures[i % figures.Length])];
}
