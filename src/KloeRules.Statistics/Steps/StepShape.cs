namespace KloeRules.Statistics.Steps;

/// <summary>How the level of a series ran.</summary>
public enum StepShape
{
    /// <summary>No lasting change that chance does not explain.</summary>
    Level,

    /// <summary>A lasting change from one month to the next.</summary>
    Step,

    /// <summary>A steady rise or fall, which explains more than a step does.</summary>
    Line,
}
