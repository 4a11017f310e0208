using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>"has no data for n months".</summary>
public sealed class NoDataTests
{
    private static readonly Month January = new(2023, 1);

    [Theory]
    [InlineData(1, Verdict.Asked)]
    [InlineData(2, Verdict.Asked)]
    [InlineData(3, Verdict.Quiet)]
    public void Months_after_a_series_ends_have_no_data(int months, Verdict expected) =>
        Assert.Equal(expected, Judge(months, measure => Written.Frame(Written.Months(measure, "", January - 4, 5, 5, 5))).Verdict);

    [Fact]
    public void A_measure_that_nothing_was_supplied_for_has_no_data()
    {
        var finding = Judge(3, _ => Frame.Empty);
        Assert.Equal((Verdict.Asked, "", January), (finding.Verdict, finding.Area, finding.Month));
    }

    [Fact]
    public void A_zero_is_data() =>
        Assert.Equal(Verdict.Quiet, Judge(1, measure => Written.Frame(Written.Months(measure, "", January, 0.0))).Verdict);

    [Theory]
    [InlineData(1, Verdict.Asked)]
    [InlineData(2, Verdict.CannotTell)]
    [InlineData(3, Verdict.Quiet)]
    [InlineData(12, Verdict.Quiet)]
    public void A_printed_three_months_figure_shows_that_there_is_data_in_them(int months, Verdict expected) =>
        Assert.Equal(expected, Judge(months, measure => new Frame([], [Scorecard.Row(measure, January, last3: 215, last12: 318)], [])).Verdict);

    [Theory]
    [InlineData(3, Verdict.Asked, UnknownReason.None)]
    [InlineData(12, Verdict.Asked, UnknownReason.None)]
    [InlineData(13, Verdict.CannotTell, UnknownReason.OnlyPublishedWindows)]
    public void An_empty_row_says_nothing_of_the_months_before_its_windows(int months, Verdict expected, UnknownReason reason)
    {
        var finding = Judge(months, measure => new Frame([], [Scorecard.Row(measure, January)], []));
        Assert.Equal((expected, reason), (finding.Verdict, finding.Reason));
    }

    [Theory]
    [InlineData(2, Verdict.Asked)]
    [InlineData(3, Verdict.Quiet)]
    public void Months_after_an_older_scorecard_have_no_data(int months, Verdict expected) => Assert.Equal(
        expected, Judge(months, measure => new Frame([], [Scorecard.Row(measure, January - 2, last: 4, last3: 12, last12: 48)], [])).Verdict);

    [Fact]
    public void A_later_scorecard_says_nothing_of_an_earlier_month()
    {
        var finding = Judge(3, measure => new Frame([], [Scorecard.Row(measure, January + 1, last: 4, last3: 12, last12: 48)], []));
        Assert.Equal((Verdict.CannotTell, UnknownReason.OnlyPublishedWindows), (finding.Verdict, finding.Reason));
    }

    [Fact]
    public void A_measure_that_never_reported_is_told_from_one_that_stopped()
    {
        Assert.Equal("none was ever supplied", Detail(12, _ => Frame.Empty));
        Assert.Equal("the last is that of November 2021", Detail(12, measure => Written.Frame(Written.Months(measure, "", January - 16, 5, 5, 5))));
        Assert.Equal("the first is that of March 2023", Detail(12, measure => Written.Frame(Written.Months(measure, "", January + 2, 5))));
    }

    [Fact]
    public void Withheld_and_left_out_months_are_named()
    {
        Assert.Equal(
            "the last is that of November 2022; the publisher withheld 1 of them; the catalogue leaves out 1 of them",
            Detail(2, measure => Marked(measure, Marks.None, Marks.Suppressed, Marks.Ignored)));
        Assert.Equal("there were none before either; the publisher withheld all of them", Detail(2, measure => Marked(measure, Marks.Suppressed, Marks.Suppressed)));
        Assert.Equal("the last is that of December 2022; the publisher withheld it", Detail(1, measure => Marked(measure, Marks.None, Marks.Suppressed)));
    }

    [Fact]
    public void A_scorecard_says_what_it_prints_instead()
    {
        Assert.Equal("the latest scorecard is that of November 2022", Detail(2, measure => new Frame([], [Scorecard.Row(measure, January - 2, last: 4)], [])));
        Assert.Null(Detail(12, measure => new Frame([], [Scorecard.Row(measure, January)], [])));
    }

    [Fact]
    public void Months_that_are_all_zero_have_data_and_say_so()
    {
        var finding = Judge(measure => Written.Frame(Written.Months(measure, "", January - 3, 7, 0, 0, 0)), "not (Arrests has no data for 3 months)");

        Assert.Equal((Verdict.Asked, "all of them are zero"), (finding.Verdict, finding.Explanation!.Flatten().Last().Detail));
    }

    private static string? Detail(int months, Func<Measure, Frame> frame)
    {
        var finding = Judge(months, frame);
        Assert.Equal(Verdict.Asked, finding.Verdict);
        return finding.Explanation!.Detail;
    }

    /// <summary>Rows up to January, marked so; those that are not withheld hold a 5.</summary>
    private static Frame Marked(Measure measure, params Marks[] marks) => Written.Frame(new MonthlySeries(measure, "", marks.Select((mark, i) =>
        new Observation(January - (marks.Length - 1 - i), mark == Marks.Suppressed ? null : 5, null, null, null, mark, null, Written.Cell))));

    private static Finding Judge(Func<Measure, Frame> frame, string condition)
    {
        var pack = Judged.Pack("measure Arrests", "  unit count", $"flag \"Arrests\" when {condition}");
        return Judged.One(pack, frame(pack.Measures[0]), January);
    }

    private static Finding Judge(int months, Func<Measure, Frame> frame)
    {
        var pack = Judged.Pack("measure Arrests", "  unit count", $"flag Arrests has no data for {months} months");
        return Judged.One(pack, frame(pack.Measures[0]), January);
    }
}
