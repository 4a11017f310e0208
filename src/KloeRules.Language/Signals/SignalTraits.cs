namespace KloeRules.Language.Signals;

/// <summary>What holds for every signal of one kind.</summary>
/// <param name="ComparesMonths">Neighbouring months are held against each other, so a measure published as rolling twelve months can't have it.</param>
/// <param name="Numbers">What its numbers stand for, in their order.</param>
public sealed record SignalTraits(bool ComparesMonths, params NumberMeaning[] Numbers)
{
    /// <summary>The least number of months that it can be looked for over.</summary>
    public int FewestMonths { get; init; } = 1;

    public static SignalTraits Of(SignalKind kind) => kind switch
    {
        SignalKind.OutsideLimits or SignalKind.Shifted or SignalKind.Drifting or SignalKind.CloseToLimits or SignalKind.SpecialCause => new(true),
        SignalKind.Assurance => new(true, NumberMeaning.Limit),
        SignalKind.OnCourse => new(true, NumberMeaning.Limit, NumberMeaning.Month),
        SignalKind.BesideAverage => new(true, NumberMeaning.Count, NumberMeaning.Months),
        SignalKind.Trend => new(true, NumberMeaning.Months) { FewestMonths = 8 },
        SignalKind.YearOnYear => new(true),
        SignalKind.SignificantChange => new(false, NumberMeaning.Comparator),
        SignalKind.RecordOver or SignalKind.Unchanged => new(false, NumberMeaning.Months) { FewestMonths = 2 },
        SignalKind.RecordSince => new(false, NumberMeaning.Month),
        SignalKind.Late => new(false),
        SignalKind.Revised => new(false, NumberMeaning.Share, NumberMeaning.Figure, NumberMeaning.Flag),
        SignalKind.SampleBelow => new(false, NumberMeaning.Count),
        SignalKind.MarginAbove => new(false, NumberMeaning.Figure),
        SignalKind.BaseExceptional => new(true, NumberMeaning.Comparator),
        SignalKind.BesideOthers or SignalKind.VariesBetween => new(false, NumberMeaning.Share, NumberMeaning.Figure, NumberMeaning.Months),
        SignalKind.RankedAmong or SignalKind.RankedBeyond => new(false, NumberMeaning.Count, NumberMeaning.Months),
        SignalKind.FurthestAmong or SignalKind.OutOfLine => new(false, NumberMeaning.Months),
        SignalKind.MovesApart => new(true, NumberMeaning.Months) { FewestMonths = 12 },
        SignalKind.MovesWith => new(true, NumberMeaning.Months),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
