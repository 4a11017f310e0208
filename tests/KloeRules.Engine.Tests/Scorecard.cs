using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Engine.Tests;

/// <summary>One row of a published scorecard; what is not given is not printed.</summary>
internal static class Scorecard
{
    public static readonly FigureChange NoChange = new(null, null, null, Arrow.None, NoFigure.Dash, Written.Cell);

    public static PublishedWindows Row(Measure measure, Month month, double? last = null, double? last3 = null, double? last12 = null) => new(
        measure, "", month, Of(last), Of(last3), NoChange, NoChange, Of(last12), NoChange);

    public static Figure Of(double? value) => value is null
        ? new Figure(null, null, NoFigure.Blank, Written.Cell)
        : new Figure("printed", value, NoFigure.None, Written.Cell);

    /// <summary>A printed change; without a difference, as a percentage only.</summary>
    public static FigureChange Change(double? relative, double? difference = null) =>
        new("printed", difference, relative, Arrow.None, NoFigure.None, Written.Cell);
}
