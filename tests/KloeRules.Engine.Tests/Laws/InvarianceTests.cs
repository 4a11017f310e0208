using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Tests.Random;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Laws;

/// <summary>Changes to the figures that must not matter.</summary>
public sealed class InvarianceTests
{
    private const double SecondsPerMinute = 60;

    /// <summary>By four years at a time, so that months keep their lengths: tests of counts compare months by the day.</summary>
    [Theory]
    [InlineData(-48)]
    [InlineData(48)]
    public void Shifting_all_months_shifts_the_verdicts(int months) => Law.Holds(Meeting.Any, meeting =>
    {
        var renewed = new Renewed(measure => measure with
        {
            Breaks = [.. measure.Breaks.Select(month => month + months)],
            Exceptional = [.. measure.Exceptional.Select(range => range with { First = range.First + months, Last = range.Last + months })],
        });
        var measures = meeting.Pack.Measures.ToDictionary(measure => measure, renewed.Of);
        var pack = meeting.WithConditions(condition => Rewritten.Shifted(condition, months)).WithMeasures(measures);
        var frame = Copied(
            meeting.Frame,
            row => row with { Month = row.Month + months },
            windows => windows with { Month = windows.Month + months },
            measure => measures[measure]);
        return RewritingTests.Differences(
            meeting, new Meeting(pack, frame, meeting.AsAt + months), RewritingTests.Told);
    });

    [Fact]
    public void Another_measure_with_areas_of_its_own_changes_no_finding() => Law.Holds(Meeting.Any, meeting =>
    {
        var unrelated = Written.Measure("Unrelated") with { Index = meeting.Pack.Measures.Count };
        var pack = meeting.Pack with { Measures = [.. meeting.Pack.Measures, unrelated] };
        var more = Written.Months(unrelated, "Elsewhere", AnyFrame.Latest - 5, 1, 2, 3, 4, 5, 6, 7, 8);
        var frame = new Frame(meeting.Frame.Series.Append(more), meeting.Frame.Windows, [], meeting.Frame.Outside);
        return Findings(meeting).Zip(Findings(new Meeting(pack, frame, meeting.AsAt)))
            .Where(pair => pair.First != pair.Second)
            .Select(pair => $"{pair.First}, then {pair.Second}");
    });

    [Fact]
    public void Durations_may_be_counted_in_minutes_or_in_seconds() => Law.Holds(Meeting.OnDurations, any =>
    {
        var meeting = new Meeting(any.Pack with { Rules = [.. any.Pack.Rules.Where(rule => Rewritten.CanBeScaled(rule.Condition))] }, any.Frame, any.AsAt);
        var measures = meeting.Pack.Measures.ToDictionary(measure => measure, Scaled);
        var scaled = meeting.WithConditions(condition => Rewritten.Scaled(condition, SecondsPerMinute)).WithMeasures(measures);
        var frame = Copied(meeting.Frame, Scaled, Scaled, measure => measures[measure]);
        return RewritingTests.Differences(meeting, new Meeting(scaled, frame, meeting.AsAt), RewritingTests.Told);
    });

    private static IEnumerable<(string, string, string, Verdict, int, int, Persistence)> Findings(Meeting meeting) =>
        Evaluator.Evaluate(meeting.Compiled, meeting.Frame, meeting.AsAt).Findings
            .Select(one => (one.Rule.Id, one.Measure.Name, one.Area, one.Verdict, one.Run, one.Needed, one.Persistence));

    internal static Frame Copied(
        Frame frame, Func<Observation, Observation> rows, Func<PublishedWindows, PublishedWindows> windows, Func<Measure, Measure>? measures = null) => new(
        frame.Series.Select(one => new MonthlySeries(measures?.Invoke(one.Measure) ?? one.Measure, one.Area, one.Observations.Select(rows))),
        frame.Windows.Select(one => windows(one) with { Measure = measures?.Invoke(one.Measure) ?? one.Measure }),
        [],
        frame.Outside);

    private static Measure Scaled(Measure measure) => measure with
    {
        Sla = Scaled(measure.Sla),
        Target = Scaled(measure.Target),
        Aspiration = Scaled(measure.Aspiration),
    };

    private static Observation Scaled(Observation row) => row with
    {
        Value = Scaled(row.Value),
        Numerator = Scaled(row.Numerator),
        Margin = Scaled(row.Margin),
        FirstPublished = Scaled(row.FirstPublished),
    };

    private static PublishedWindows Scaled(PublishedWindows windows) => windows with
    {
        LastMonth = Scaled(windows.LastMonth),
        Last3Months = Scaled(windows.Last3Months),
        Last12Months = Scaled(windows.Last12Months),
        VsPrevious3Months = Scaled(windows.VsPrevious3Months),
        VsPreviousYear = Scaled(windows.VsPreviousYear),
        VsPrevious12Months = Scaled(windows.VsPrevious12Months),
    };

    private static Figure Scaled(Figure figure) => figure with { Value = Scaled(figure.Value) };

    private static FigureChange Scaled(FigureChange change) => change with { Difference = Scaled(change.Difference) };

    private static double? Scaled(double? value) => value is { } known ? AnyFigure.Product(known, SecondsPerMinute) : null;
}
