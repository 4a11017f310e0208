using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Questions.Testing;

/// <summary>The figures that a test gives, as a reader of files would have read them.</summary>
internal static class TestFrame
{
    /// <param name="asAt">The month judged, as at which an action stands that is given without one.</param>
    public static Frame Of(TestCase test, Month asAt, PackSettings settings)
    {
        var source = new Source(test.Source.Path, test.Source.PositionOf(test.Span.Start).Line, 1);
        var series = test.Given.Select(given => new MonthlySeries(given.Measure, given.Area, Observations(given, source)));
        return new Frame(series, [], [], settings.Outside, GivenTracker.Of(test, asAt));
    }

    private static IEnumerable<Observation> Observations(GivenSeries given, Source source) => given.Figures.Select((figure, i) => new Observation(
        given.From + i, figure.Value, null, null, null, MarksOf(given.Measure, given.From + i, figure), null, source));

    private static Marks MarksOf(Measure measure, Month month, GivenFigure figure) =>
        (figure.IsProvisional ? Marks.Provisional : Marks.None)
        | (measure.Ignored.Any(range => range.First <= month && month <= range.Last) ? Marks.Ignored : Marks.None);
}
