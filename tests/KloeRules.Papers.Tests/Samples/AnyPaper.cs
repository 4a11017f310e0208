using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Units;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Tests.Samples;

/// <summary>Papers with texts, figures and lists of any kind. KLOE_RANDOM_PAPERS says how many a law is tried on.</summary>
internal static class AnyPaper
{
    private static readonly string[] Nasty =
    [
        "", "=1+1", "+44 1234", "-5", "@SUM(A1)", "\t=A1", "'", "\"", "_x0041_", "&P&G", "a\r\nb", "\u0000\u0008\uFFFE\uD800", "<x a='1'>&amp;</x>", "]]>",
        "é 漢字 🚓", "\u202Etxet", new string('W', 300), new string('&', 300), new string('x', 33_000), string.Concat(Enumerable.Repeat("🚓", 16_500)), string.Concat(Enumerable.Repeat("_x0041_", 6_000)),
    ];

    private static readonly Unit[] Units =
        [Unit.Count, Unit.Percent, Unit.Points, Unit.Duration, Unit.Days, new Unit(Quantity.Money, Statistic.Total), new Unit(Quantity.Rate, Statistic.Mean, Per: 1000), new Unit(Quantity.Score, Statistic.Mean)];

    public static Arbitrary<Paper> Papers => Arb.From(
        from texts in Gen.Elements(Nasty).Or(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ArrayOf(7)
        from hasSince in Gen.Elements(true, false)
        from keeps in Gen.Choose(0, 3).ArrayOf(16)
        from values in ArbMap.Default.GeneratorFor<double>().ArrayOf(8)
        from unit in Gen.Elements(Units)
        select Built(texts, hasSince, keeps, values, unit));

    public static int Count => int.TryParse(Environment.GetEnvironmentVariable("KLOE_RANDOM_PAPERS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 60;

    public static void Hold(Action<Paper> law)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Count);
        Check.One(config, Prop.ForAll(Papers, law));
    }

    private static Paper Built(string[] texts, bool hasSince, int[] keeps, double[] values, Unit unit)
    {
        var next = 0;
        string Text(string words) => next++ % 3 == 0 ? texts[next % texts.Length] + words : words + texts[next % texts.Length];
        var paper = hasSince ? new SampleSince(Text).Build() : new Sample(Text).Build();
        var place = 0;
        IReadOnlyList<T> Some<T>(IReadOnlyList<T> all) => [.. all.Take(keeps[place++])];
        return paper with
        {
            Questions = Some(paper.Questions),
            Commendations = Some(paper.Commendations),
            Warnings = Some(paper.Warnings),
            Claims = Some(paper.Claims),
            Unmentioned = Some(paper.Unmentioned),
            Outstanding = Some(paper.Outstanding),
            Notes = Some(paper.Notes),
            Building = Some(paper.Building),
            CannotTell = Some(paper.CannotTell),
            Removed = Some(paper.Removed),
            Rules = Some(paper.Rules),
            DataProblems = Some(paper.DataProblems),
            Scorecard = [.. paper.Scorecard.Select(row => row with
            {
                Unit = unit,
                LastMonth = row.LastMonth with { Value = values[0] },
                Last3Months = row.Last3Months with { Value = values[1] },
                VsPrevious3Months = row.VsPrevious3Months with { Difference = values[2], Relative = values[3] },
                VsPreviousYear = row.VsPreviousYear with { Difference = null, Relative = values[4] },
            })],
        };
    }
}
