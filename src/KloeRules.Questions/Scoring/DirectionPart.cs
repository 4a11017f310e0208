using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Scoring;

/// <summary>Which way it has gone most recently, by two moves: worse twice 1, better twice 0, otherwise a half.</summary>
internal static class DirectionPart
{
    public static Part Of(Evidence evidence) => evidence switch
    {
        { Action: { } action } => Rated(action.At(evidence.Finding.Month)?.Facts.Rag, action.At(evidence.Finding.Month, before: 1)?.Facts.Rag),
        { Measure.Direction: Direction.Neither } => Unknown("neither way is better, so there is no worse direction"),
        { IsMonthly: true } => Monthly(evidence),
        _ => Windows(evidence),
    };

    private static Part Rated(Rag? now, Rag? before) => (now, before) switch
    {
        ({ } rag, { } earlier) when rag < earlier => Known(1, "rated worse than an update ago"),
        ({ } rag, { } earlier) when rag > earlier => Known(0, "rated better than an update ago"),
        (not null, not null) => Known(0.5, "rated as an update ago"),
        _ => Unknown("two updates with a rating are needed"),
    };

    private static Part Monthly(Evidence evidence)
    {
        var latest = evidence.Finding.Month;
        if (evidence.Measure.BreaksBetween(latest - 2, latest))
        {
            return Unknown("an event changed what the figures count in the last three months");
        }

        var (now, before, earlier) =
            (evidence.Series!.Value(latest), evidence.Series.Value(latest - 1), evidence.Series.Value(latest - 2));
        return Judged(now - before, before - earlier, evidence.Adverse, "two months", "the last three months are not all there");
    }

    private static Part Windows(Evidence evidence)
    {
        var rates = MonthlyRates.Of(evidence);
        var change = evidence.Windows?.VsPrevious3Months;
        return Judged(
            rates?.LastMonth - rates?.Last3Months,
            change?.Difference ?? change?.Relative,
            evidence.Adverse,
            "the last month and the last 3 months",
            "the published windows lack a figure to compare");
    }

    private static Part Judged(double? move, double? earlierMove, int adverse, string over, string whenUnknown) =>
        (move * adverse, earlierMove * adverse) switch
        {
            ({ } latest, { } earlier) => (latest, earlier) switch
            {
                ( > 0, > 0) => Known(1, $"worsening over {over}"),
                ( < 0, < 0) => Known(0, $"improving over {over}"),
                _ => Known(0.5, "no clear direction lately"),
            },
            _ => Unknown(whenUnknown),
        };

    private static Part Known(double value, string words) => new(PartName.Direction, value, 0, words, true);

    private static Part Unknown(string words) => new(PartName.Direction, 0, 0, words, false);
}
