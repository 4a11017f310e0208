using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording.Signals;

/// <summary>How one kind of signal is put to a reader.</summary>
/// <param name="Pattern">How it is asked about where it is not good news.</param>
/// <param name="Verb">The verb of what is asked: "is", "has".</param>
/// <param name="Asked">What is asked, behind the verb: "outside its limits".</param>
/// <param name="Found">What was found, behind the figure and a comma: "above its upper process limit of 65".</param>
internal sealed record SignalWording(Pattern Pattern, string Verb, Func<SeenSignal, string> Asked, Func<SeenSignal, string> Found)
{
    /// <summary>What was found, behind the subject in a title; null where <see cref="Found"/> reads well there.</summary>
    public Func<SeenSignal, string>? InBrief { get; init; }

    /// <summary>The name of what the figure was held against, for the list of evidence; null when that is no figure of the measure.</summary>
    public Func<SeenSignal, string>? Limit { get; init; }

    /// <summary>What else was seen, where that is no figure of the measure; null when nothing.</summary>
    public Func<SeenSignal, string?>? Besides { get; init; }

    /// <summary>The name of what is usual, or of the earlier figure; null when there is none.</summary>
    public Func<SeenSignal, string>? Reference { get; init; }
}
