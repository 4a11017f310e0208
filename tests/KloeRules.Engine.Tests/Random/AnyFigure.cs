using FsCheck;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Figures and limits from one coarse grid, so that they often meet exactly: 0, 0.05, 0.1 … 1.5.</summary>
internal static class AnyFigure
{
    private const int Steps = 30;

    public static Gen<double> Gen { get; } = FsCheck.Fluent.Gen.Select(Choice.Choose(0, Steps), step => (double)(step * 0.05m));

    /// <summary>The sum as the decimal number that somebody would write.</summary>
    public static double Sum(double left, double right) => (double)((decimal)left + (decimal)right);

    public static double Product(double left, double right) => (double)((decimal)left * (decimal)right);
}
