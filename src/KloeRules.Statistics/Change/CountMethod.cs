namespace KloeRules.Statistics.Change;

/// <summary>The test behind a change of counts.</summary>
public enum CountMethod
{
    /// <summary>The exact conditional test.</summary>
    Exact,

    /// <summary>Poisson regression with the variance the months show.</summary>
    QuasiPoisson,

    /// <summary>The same with each calendar month at its own level.</summary>
    MonthAdjusted,
}
