using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using Sprache;
using static KloeRules.Language.Parsing.Signals.SignalTails;
using static KloeRules.Language.Signals.SignalKind;
using static KloeRules.Language.Signals.SignalSide;

namespace KloeRules.Language.Parsing.Signals;

/// <summary>Every way to say a signal: kind, side, what is read behind the words, and the words themselves, the usual ones first.</summary>
internal static class SignalPhrases
{
    private static readonly SignalPhrase[] All =
    [
        .. Said(OutsideLimits, Either, Nothing,
            "outside its limits", "outside limits", "outside its control limits", "outside control limits", "outside its process limits",
            "outside process limits"),
        .. Said(OutsideLimits, High, Nothing, "above its upper limit", "above its upper control limit", "above its upper process limit"),
        .. Said(OutsideLimits, Low, Nothing, "below its lower limit", "below its lower control limit", "below its lower process limit"),
        .. Said(Shifted, Either, Nothing, "has shifted", "shifted"),
        .. Said(Shifted, High, Nothing, "has shifted up", "shifted up"),
        .. Said(Shifted, Low, Nothing, "has shifted down", "shifted down"),
        .. Said(Shifted, Worse, Nothing, "has shifted for the worse", "shifted for the worse"),
        .. Said(Shifted, Better, Nothing, "has shifted for the better", "shifted for the better"),
        .. Said(Drifting, Either, Nothing, "drifting"),
        .. Said(Drifting, High, Nothing, "drifting up", "drifting upwards", "drifting upward"),
        .. Said(Drifting, Low, Nothing, "drifting down", "drifting downwards", "drifting downward"),
        .. Said(Drifting, Worse, Nothing, "drifting for the worse", "drifting the wrong way"),
        .. Said(Drifting, Better, Nothing, "drifting for the better", "drifting the right way"),
        .. Said(CloseToLimits, Either, Nothing, "close to its limits", "close to limits", "near its limits"),
        .. Said(CloseToLimits, High, Nothing, "close to its upper limit", "near its upper limit"),
        .. Said(CloseToLimits, Low, Nothing, "close to its lower limit", "near its lower limit"),
        .. Said(SpecialCause, Worse, Nothing, "signals concern", "signal concern", "special cause concern"),
        .. Said(SpecialCause, Better, Nothing, "signals improvement", "signal improvement", "special cause improvement"),
        .. Said(SpecialCause, Either, Nothing, "signals special cause", "special cause", "special cause variation", "has special cause", "shows special cause"),
        .. Said(Assurance, Worse, OfLimit, "will consistently miss", "consistently misses", "will consistently breach", "consistently breaches"),
        .. Said(Assurance, Better, OfLimit, "will consistently meet", "consistently meets"),
        .. Said(OnCourse, Worse, OfLimitByMonth, "on course to miss", "on track to miss"),
        .. Said(OnCourse, Better, OfLimitByMonth, "on course to meet", "on track to meet"),
        .. Said(SignalKind.BesideAverage, Either, Given(2, 1), "exceptional"),
        .. Said(SignalKind.BesideAverage, High, Given(2, 1), "exceptionally high"),
        .. Said(SignalKind.BesideAverage, Low, Given(2, 1), "exceptionally low"),
        .. Said(SignalKind.BesideAverage, Worse, Given(2, 1), "exceptionally poor", "exceptionally bad"),
        .. Said(SignalKind.BesideAverage, Better, Given(2, 1), "exceptionally good"),
        .. Said(SignalKind.BesideAverage, High, OfDeviationsForMonths, "above average", "above its average", "above the average"),
        .. Said(SignalKind.BesideAverage, Low, OfDeviationsForMonths, "below average", "below its average", "below the average"),
        .. Said(SignalKind.BesideAverage, Worse, OfDeviationsForMonths, "worse than average", "worse than its average"),
        .. Said(SignalKind.BesideAverage, Better, OfDeviationsForMonths, "better than average", "better than its average"),
        .. Said(Trend, High, OverMonths,
            "trending up", "trending upwards", "trending upward", "trend rising", "trend increasing", "rising trend", "increasing trend", "upward trend"),
        .. Said(Trend, Low, OverMonths,
            "trending down", "trending downwards", "trending downward", "trend falling", "trend decreasing", "falling trend", "decreasing trend",
            "downward trend"),
        .. Said(Trend, Worse, OverMonths, "worsening trend", "trend worsening", "trending worse"),
        .. Said(Trend, Better, OverMonths, "improving trend", "trend improving", "trending better"),
        .. Rolling(High, "rising", "up", "increasing"),
        .. Rolling(Low, "falling", "down", "decreasing"),
        .. Rolling(Worse, "worsening", "worse"),
        .. Rolling(Better, "improving", "better"),
        .. Said(SignificantChange, High, OfComparator, "significantly up", "significantly higher", "up significantly", "up beyond sampling error"),
        .. Said(SignificantChange, Low, OfComparator, "significantly down", "significantly lower", "down significantly", "down beyond sampling error"),
        .. Said(SignificantChange, Worse, OfComparator, "significantly worse", "worse beyond sampling error"),
        .. Said(SignificantChange, Better, OfComparator, "significantly better", "better beyond sampling error"),
        .. Said(SignificantChange, Either, OfComparator,
            "significantly changed", "significantly different", "changed significantly", "changed beyond sampling error"),
        .. Record(High, "highest"),
        .. Record(Low, "lowest"),
        .. Record(Worse, "worst"),
        .. Record(Better, "best"),
        .. Said(Unchanged, Either, OfMonths, "unchanged for", "unchanged for the last"),
        .. Said(Late, Either, Nothing, "late"),
        .. Said(Revised, Either, OfRevision, "revised"),
        .. Said(SampleBelow, Either, OfCount, "sample below", "sample <", "sample under", "sample less than", "sample fewer than", "sample size below", "sample size <"),
        .. Said(MarginAbove, Either, OfAmount, "margin of error above", "margin of error >", "margin of error over", "margin of error more than"),
        .. Base(Comparator.PreviousMonth, "month was"),
        .. Base(Comparator.Previous3Months, "3 months were", "quarter was"),
        .. Base(Comparator.PreviousYear, "year was"),
        .. Base(Comparator.Previous12Months, "12 months were"),
        .. ComparingPhrases.All,
    ];

    private static readonly ILookup<string, SignalPhrase> ByFirstWord = All.OrderByDescending(phrase => phrase.Length).ToLookup(phrase => phrase.FirstWord);

    /// <summary>All of them in words, among which a misspelt one is looked for.</summary>
    public static IEnumerable<string> Words => All.Select(phrase => phrase.Words);

    /// <summary>The longest that stands here, or null.</summary>
    public static SignalPhrase? At(TokenInput at) => ByFirstWord[at.Token.Folded].FirstOrDefault(phrase => phrase.StandsAt(at));

    private static IEnumerable<SignalPhrase> Said(SignalKind kind, SignalSide side, Parser<SignalTail> tail, params string[] words) =>
        words.Select(phrase => new SignalPhrase(kind, side, tail, phrase));

    private static IEnumerable<SignalPhrase> Rolling(SignalSide side, params string[] ways) =>
        from way in ways
        from rolling in new[] { "rolling 12 month trend", "rolling 12 - month trend", "12 month rolling trend" }
        select new SignalPhrase(YearOnYear, side, Nothing, $"{rolling} {way}");

    private static IEnumerable<SignalPhrase> Record(SignalSide side, string most) =>
        Said(RecordOver, side, OfMonths, $"{most} in", $"{most} in the last", $"{most} for", $"{most} of the last")
            .Select(phrase => phrase with { OnlyBeforeNumber = true })
            .Concat(Said(RecordSince, side, OfMonth, $"{most} since"));

    private static IEnumerable<SignalPhrase> Base(Comparator comparator, params string[] periods) =>
        from period in periods
        from previous in new[] { "previous", "last" }
        select new SignalPhrase(BaseExceptional, Either, Given((double)comparator), $"{previous} {period} exceptional");
}
