using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Papers.Tests.Samples;

/// <summary>Rows of figures as a scorecard prints them.</summary>
internal sealed class SampleWindows(Func<string, string> text)
{
    private static readonly Source Cell = new("data/scorecard.tsv", 2, 2);

    private static readonly FigureChange NoChange = new(null, null, null, Arrow.None, NoFigure.Blank, Cell);

    public PublishedWindows Row(Measure measure, string area, string[] levels, (string Printed, double Relative)[] changes) => new(
        measure,
        area,
        Sample.January,
        Level(levels[0]),
        Level(levels[1]),
        Change(changes[0]),
        Change(changes[1]),
        Level(levels[2]),
        Change(changes[2]));

    /// <summary>A measure that is published for twelve months only.</summary>
    public PublishedWindows Rolling(Measure measure, string level, string change, double relative) => new(
        measure,
        "",
        Sample.January - 1,
        new Figure(null, null, NoFigure.ZeroOrNoData, Cell),
        new Figure(null, null, NoFigure.Rolling12Only, Cell),
        NoChange,
        NoChange,
        Level(level),
        Change((change, relative)));

    public MonthlySeries Months(Measure measure, string area, double december, double january) => new(
        measure,
        area,
        [Observation(Sample.January - 1, december), Observation(Sample.January, january)]);

    private static Observation Observation(Month month, double value) => new(month, value, null, null, null, Marks.None, null, Cell);

    private Figure Level(string printed) => new(text(printed), null, NoFigure.None, Cell);

    private FigureChange Change((string Printed, double Relative) change) =>
        new(text(change.Printed), null, change.Relative, Arrow.None, NoFigure.None, Cell);
}
