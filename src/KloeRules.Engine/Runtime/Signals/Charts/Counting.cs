namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>What lies behind a figure, as far as chance is concerned.</summary>
internal enum Counting
{
    /// <summary>Neither of the others, or its cases are not given: a mean, a median, a score.</summary>
    Nothing,

    /// <summary>So many events a month.</summary>
    Events,

    /// <summary>Events against people or things.</summary>
    Rate,

    /// <summary>Cases of a kind among all cases.</summary>
    Share,
}
