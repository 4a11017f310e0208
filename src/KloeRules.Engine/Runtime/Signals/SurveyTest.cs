using KloeRules.Engine.Verdicts;
using KloeRules.Statistics.Change;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>Two waves of a survey, by the people asked.</summary>
internal static class SurveyTest
{
    private const string SimpleSample = "the people asked are taken for a simple random sample, which makes chance look smaller than it is";
    private const string Few = "fewer than 100 people were asked";

    /// <param name="cases">Of the earlier wave, then of as many months of the later.</param>
    public static PeriodTest Of(CasesByMonth cases)
    {
        var known = Known(cases);
        var half = known.Parts.Length / 2;
        var (earlier, later) = (known.Slice(..half).Answers, known.Slice(half..).Answers);
        var change = later.Since(earlier);
        return change.Why != CannotTell.Nothing ? PeriodTest.Not(change.Why)
            : new PeriodTest(UnknownReason.None, change.Chance, "two-sample z of the people asked")
            {
                Effect = PeriodTest.Sized(EffectKind.Difference, change.Difference, change.Interval),
                Warnings = later.AreFew || earlier.AreFew ? [Few, SimpleSample] : [SimpleSample],
            };
    }

    /// <summary>Without the months of which the other year has no figure.</summary>
    private static CasesByMonth Known(CasesByMonth cases)
    {
        var half = cases.Parts.Length / 2;
        bool IsKnown(int month) => !double.IsNaN(cases.Parts[month % half] + cases.Parts[(month % half) + half]);
        return cases with
        {
            Parts = [.. cases.Parts.Where((_, month) => IsKnown(month))],
            Wholes = [.. cases.Wholes.Where((_, month) => IsKnown(month))],
        };
    }
}
