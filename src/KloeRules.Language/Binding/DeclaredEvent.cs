using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Language.Binding;

/// <summary>What follows from an event for the figures it affects.</summary>
public enum EventEffect
{
    /// <summary>Its months are left out of every judgement.</summary>
    Ignore,

    /// <summary>Figures from then on can't be compared with those before.</summary>
    Break,

    /// <summary>An action: the figures are to be better by a month.</summary>
    ExpectImprovement,
}

/// <summary>Something that happened which figures can't tell of themselves.</summary>
/// <param name="Due">The last month by which an improvement is to show; for other effects the event's own last month.</param>
public sealed record DeclaredEvent(
    string Title, Month First, Month Last, IReadOnlyList<Measure> Measures, EventEffect Effect, Month Due, SourceText Source, TextSpan Span)
{
    /// <summary>"September 2019", "September 2019 to March 2020".</summary>
    public string Months => First == Last ? First.ToLongString() : $"{First.ToLongString()} to {Last.ToLongString()}";

    /// <summary>True while the improvement is still to come.</summary>
    public bool IsAwaitedAt(Month month) => Effect == EventEffect.ExpectImprovement && First <= month && month <= Due;
}
