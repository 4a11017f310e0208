namespace KloeRules.Engine.Runtime.Signals;

/// <summary>What a figure counts, which says how far chance moves it.</summary>
internal enum CaseKind
{
    /// <summary>Events, counted by the day.</summary>
    Events,

    /// <summary>Events for so many people, or of so many cases.</summary>
    Rate,

    /// <summary>Cases of a kind among all cases.</summary>
    Share,

    /// <summary>Answers of a kind among people asked.</summary>
    Answers,
}
