using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Seasons;
using KloeRules.Statistics.Steps;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>Tests for a lasting change of level over 36 months.</summary>
internal static class StepTrials
{
    private const int Months = 36;
    private const int LeastStretch = 6;
    private const string Seasonal = "seasonal from its middle";

    public static IEnumerable<Trial> All { get; } =
    [
        .. from noise in (string[])["normal", "Poisson 2", "AR 0.3", "AR 0.6", Seasonal, "skewed"] from trial in On(noise) select trial,
        new("step change, season taken out", Seasonal, numbers => IsStep(Deseasoned.Of(Noise.All[Seasonal](numbers, Months), Months).Months)),
    ];

    private static Trial[] On(string noise) =>
    [
        new("cuts at 3 ln n", noise, numbers => IsCut(Noise.All[noise](numbers, Months))),
        new("Pettitt", noise, numbers => Pettitt.Of(Noise.All[noise](numbers, Months)).Chance < StepChange.Significant),
        new("step change", noise, numbers => IsStep(Noise.All[noise](numbers, Months))),
    ];

    private static bool IsCut(double[] months) => MovingRange.Wobble(months) is { } wobble
        && Segments.Penalised(months, LeastStretch, wobble * wobble * 3 * Math.Log(Months)).Ends.Count > 0;

    private static bool IsStep(double[] months) => StepChange.Of(months) is { Shape: StepShape.Step };
}
