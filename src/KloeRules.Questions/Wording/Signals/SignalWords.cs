using KloeRules.Engine.Verdicts;
using KloeRules.Language.Signals;
using KloeRules.Language.Time;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording.Signals;

/// <summary>Signals in words, one row a kind.</summary>
internal static class SignalWords
{
    private static readonly Func<SeenSignal, string> Average = _ => "average of the months its limits are taken from";

    public static SignalWording Of(SignalKind kind) => kind switch
    {
        SignalKind.OutsideLimits => new(
            Pattern.SpecialCause,
            "is",
            _ => "outside its process limits",
            seen => $"{seen.AboveOrBelow} its {seen.UpperOrLower} process limit of {seen.Limit}")
        {
            Limit = seen => $"{seen.UpperOrLower} process limit",
            Reference = Average,
        },
        SignalKind.Shifted => new(
            Pattern.SustainedWorsening,
            "has",
            seen => "shifted" + seen.Way(" up", " down", ""),
            seen => $"the last of at least eight months in a row {seen.AboveOrBelow} its average of {seen.Reference}")
        {
            Reference = Average,
        },
        SignalKind.Drifting => new(
            Pattern.SustainedWorsening,
            "is",
            seen => "drifting" + seen.Way(" up", " down", ""),
            seen => $"after going {seen.UpOrDown} month by month from {seen.Reference}")
        {
            Reference = _ => "six months before",
        },
        SignalKind.CloseToLimits => new(
            Pattern.SpecialCause,
            "is",
            _ => "close to its process limits",
            seen => $"for the second time in three months close to its {seen.UpperOrLower} process limit")
        {
            Limit = seen => $"close to its {seen.UpperOrLower} limit from",
            Reference = Average,
        },
        SignalKind.SpecialCause => new(
            Pattern.SpecialCause,
            "has",
            seen => "shown special cause" + seen.Way(" on the high side", " on the low side", ""),
            seen => "and " + (seen.Step.Detail ?? "shows special cause"))
        {
            InBrief = _ => "showing special cause",
            Reference = _ => "what it is held against",
            Besides = seen => seen.Step.Detail,
        },
        SignalKind.Assurance => new(
            Pattern.OutOfReach,
            "will",
            seen => $"consistently {MissOrMeet(seen)} its {seen.Promise} of {seen.Limit}",
            seen => seen.Signal.Side == SignalSide.Better
                ? $"and even its poorest usual month, {seen.Reference}, would meet its {seen.Promise} of {seen.Limit}"
                : $"and even its best usual month, {seen.Reference}, would miss its {seen.Promise} of {seen.Limit}")
        {
            InBrief = seen => $"unlikely to {(seen.Signal.Side == SignalSide.Better ? "miss" : "meet")} its {seen.Promise} of {seen.Limit}",
            Limit = seen => seen.Promise,
            Reference = _ => "process limit facing it",
        },
        SignalKind.OnCourse => new(
            Pattern.OutOfReach,
            "is",
            seen => $"on course to {MissOrMeet(seen)} its {seen.Promise} of {seen.Limit}",
            seen => $"on course for {seen.Reference} {seen.Step.Detail} against its {seen.Promise} of {seen.Limit}")
        {
            Limit = seen => seen.Promise,
            Reference = seen => $"on the last year's trend {seen.Step.Detail}",
        },
        SignalKind.BesideAverage => new(
            Pattern.SpecialCause,
            "is",
            seen => $"{Deviations(seen)}{seen.Way("above", "below", "above or below")} average{ForMonths(seen)}",
            seen => $"{Deviations(seen)}{seen.AboveOrBelow} its average of {seen.Reference}{ForMonths(seen)}")
        {
            Limit = seen => $"{Deviations(seen)}{seen.AboveOrBelow} average",
            Reference = _ => "average of the 24 months before",
        },
        SignalKind.Trend => new(
            Pattern.SustainedWorsening,
            "is",
            seen => $"trending {seen.Way("up", "down", "either way")} over {seen.Months(0)}",
            seen => $"trending {seen.UpOrDown} over {seen.Months(0)}")
        {
            Reference = _ => "where its trend began",
        },
        SignalKind.YearOnYear => new(
            Pattern.SustainedWorsening,
            "is",
            seen => $"significantly {seen.Way("above", "below", "unlike")} the 12 months before",
            seen => $"significantly {seen.AboveOrBelow} the 12 months before ({seen.Reference}), {seen.Step.Detail}")
        {
            Reference = _ => "12 months before",
            Besides = seen => seen.Step.Detail,
        },
        SignalKind.SignificantChange => new(
            Pattern.SuddenChange,
            "is",
            seen => $"significantly {seen.Way("above", "below", "different from")} {seen.Earlier(0)}",
            seen => $"significantly {seen.AboveOrBelow} {seen.Earlier(0)} ({seen.Reference})")
        {
            Reference = seen => seen.Earlier(0),
        },
        SignalKind.RecordOver => new(
            Pattern.SpecialCause,
            "is",
            seen => $"the {Most(seen)} in {seen.Months(0)}",
            seen => $"the {Most(seen)} in {seen.Months(0)}")
        {
            Reference = seen => $"{Most(seen)} before it",
        },
        SignalKind.RecordSince => new(
            Pattern.SpecialCause,
            "is",
            seen => $"the {Most(seen)} since {Since(seen)}",
            seen => $"the {Most(seen)} since {Since(seen)}")
        {
            Reference = seen => $"{Most(seen)} before it",
        },
        SignalKind.Unchanged => new(
            Pattern.DataDoubt,
            "has",
            seen => $"been the same for {seen.Months(0)}",
            seen => $"the same for {seen.Months(0)}"),
        SignalKind.Late => new(
            Pattern.NoData,
            "is",
            _ => "late",
            seen => $"has no figure yet for {seen.Step.Month.ToLongString()}"),
        SignalKind.Revised => new(
            Pattern.DataDoubt,
            "was",
            seen => "revised" + RevisedBy(seen),
            seen => seen.Step.Reference is null ? "revised since it was first published" : $"revised from {seen.Reference}")
        {
            Reference = _ => "first published",
        },
        SignalKind.SampleBelow => new(
            Pattern.DataDoubt,
            "is",
            seen => $"based on fewer than {seen.Number(0).ToString("#,0", British.Culture)}",
            seen => seen.Step.Detail ?? "based on few cases")
        {
            Besides = seen => seen.Step.Detail,
        },
        SignalKind.MarginAbove => new(
            Pattern.DataDoubt,
            "is",
            seen => $"uncertain by more than {FigureWords.Difference(seen.Number(0), seen.Step.Measure.Unit)} either way",
            seen => $"give or take {seen.Difference}")
        {
            Besides = seen => seen.Step.Difference is null ? null : $"give or take {seen.Difference}",
        },
        SignalKind.BaseExceptional => new(
            Pattern.DataDoubt,
            "was",
            seen => $"out of the ordinary in {seen.Earlier(0)}",
            seen => $"was out of the ordinary in {seen.Earlier(0)}, at {seen.Reference} a month{BesideWhat(seen)}")
        {
            Limit = _ => "process limit for that time",
            Reference = seen => $"monthly average of {seen.Earlier(0)}",
            Besides = seen => seen.Step.Detail,
        },
        _ => ComparingWords.Of(kind) ?? throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>"is outside its process limits"</summary>
    public static string Asked(Step step)
    {
        var seen = SeenSignal.Of(step);
        var words = Of(seen.Signal.Kind);
        return $"{words.Verb} {words.Asked(seen)}";
    }

    /// <summary>What was found, behind a figure and a comma.</summary>
    public static string Found(RulePoint point)
    {
        var seen = SeenSignal.Of(point.Step);
        var words = Of(seen.Signal.Kind);
        return point.IsNegated ? $"and {words.Verb} not {words.Asked(seen)}" : words.Found(seen);
    }

    /// <summary>What was found, behind the subject in a title.</summary>
    public static string InBrief(RulePoint point)
    {
        var seen = SeenSignal.Of(point.Step);
        var words = Of(seen.Signal.Kind);
        return point.IsNegated ? "not " + words.Asked(seen) : (words.InBrief ?? words.Found)(seen);
    }

    /// <summary>What the figure was held against, for the list of evidence.</summary>
    public static IEnumerable<(string Label, double Figure)> Lines(Step step)
    {
        var seen = SeenSignal.Of(step);
        var words = Of(seen.Signal.Kind);
        if (words.Limit is { } limit && step.Limit is { } held)
        {
            yield return (limit(seen), held);
        }

        if (words.Reference is { } reference && step.Reference is { } usual)
        {
            yield return (reference(seen), usual);
        }
    }

    /// <summary>What was seen besides, for an explanation; null when nothing.</summary>
    public static string? Besides(Step step)
    {
        var seen = SeenSignal.Of(step);
        return Of(seen.Signal.Kind).Besides?.Invoke(seen);
    }

    /// <summary>What shows that an earlier period was out of the ordinary: its limit, the years before it, or that the catalogue says so.</summary>
    private static string BesideWhat(SeenSignal seen) => seen.Step switch
    {
        { Limit: not null } => $" beside a limit of {seen.Limit}",
        { Basis.Mean: { } usual } => $" where {FigureWords.Level(usual, seen.Step.Measure.Unit)} is usual",
        { Detail: { } declared } => $": {declared}",
        _ => "",
    };

    private static string RevisedBy(SeenSignal seen) => (seen.Number(0), seen.Number(1)) switch
    {
        (double.NaN, double.NaN) => "",
        (double.NaN, var amount) => $" by more than {FigureWords.Difference(amount, seen.Step.Measure.Unit)}",
        (var share, _) => $" by more than {FigureWords.Relative(share)}",
    };

    private static string MissOrMeet(SeenSignal seen) => seen.Signal.Side == SignalSide.Better ? "meet" : "miss";

    private static string Most(SeenSignal seen) => seen.Signal.Side switch
    {
        SignalSide.Worse => "worst",
        SignalSide.Better => "best",
        _ => seen.IsHigh ? "highest" : "lowest",
    };

    private static string Since(SeenSignal seen) => new Month((int)seen.Number(0)).ToLongString();

    private static string Deviations(SeenSignal seen) => seen.Number(0) switch
    {
        0 => "",
        1 => "more than 1 standard deviation ",
        var several => $"more than {several.ToString("0.##", British.Culture)} standard deviations ",
    };

    private static string ForMonths(SeenSignal seen) => seen.Number(1) > 1 ? $" for {seen.Months(1)}" : "";
}
