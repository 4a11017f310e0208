using KloeRules.Language.Time;

namespace KloeRules.Measures.Series;

/// <summary>How a series' figures are worked out of other series.</summary>
public interface IWorking
{
    /// <summary>The figure of one month, or why there is none.</summary>
    Together At(Month month);

    /// <summary>Consecutive months as one figure: the components are put together first, each as it adds up, and then worked with.</summary>
    Together Over(Month last, int months);

    /// <summary>What is known about the figures behind that month's.</summary>
    Marks MarksOf(Month month);
}
