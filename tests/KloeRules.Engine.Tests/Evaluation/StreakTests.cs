using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>"for n months" on months, on published windows, and on both at once.</summary>
public sealed class StreakTests
{
    private const double Minute = 60;

    private static readonly Month October = new(2022, 10);
    private static readonly Month December = new(2022, 12);
    private static readonly Month January = new(2023, 1);

    private static readonly Pack Pack = Judged.Pack(
        "measure Average Response Time: Priority",
        "  also priority response",
        "  unit duration, mean",
        "  lower is better",
        "  SLA 1h",
        "flag priority response SLA breach > 1h for 3 months");

    private static readonly Pack Two = Judged.Pack(
        "measure Calls",
        "  unit count",
        "  lower is better",
        "measure Satisfaction",
        "  unit percent",
        "  higher is better",
        "flag (Calls > 100 and Satisfaction < 80%) for 3 months");

    private static Measure Response => Pack.Measures[0];

    [Fact]
    public void Two_breaches_are_building_two_of_three()
    {
        var finding = Judge(December, 50, 65, 70, 99);
        Assert.Equal((Verdict.Building, 2, 3), (finding.Verdict, finding.Run, finding.Needed));
    }

    [Fact]
    public void Three_breaches_are_asked()
    {
        var finding = Judge(January, 50, 65, 70, 99);
        Assert.Equal((Verdict.Asked, 3, 3), (finding.Verdict, finding.Run, finding.Needed));
        Assert.Equal(new Persistence(3, FromWindows: false), finding.Persistence);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_missing_month_can_not_be_told(int missing)
    {
        var figures = new double?[] { 50, 65, 70, 99 };
        figures[missing] = null;
        var finding = Judge(January, figures);
        Assert.Equal((Verdict.CannotTell, UnknownReason.MissingMonth), (finding.Verdict, finding.Reason));
    }

    [Fact]
    public void A_missing_month_before_the_first_is_too_little_history()
    {
        var finding = Judge(new Month(2022, 11), 65, 70);
        Assert.Equal((Verdict.CannotTell, UnknownReason.TooLittleHistory), (finding.Verdict, finding.Reason));
    }

    [Fact]
    public void A_month_within_the_limit_settles_it_whatever_is_missing()
    {
        var finding = Judge(January, 50, 50, null, 99);
        Assert.Equal((Verdict.Building, 1, 3), (finding.Verdict, finding.Run, finding.Needed));
    }

    [Fact]
    public void A_latest_month_within_the_limit_is_quiet() => Assert.Equal(Verdict.Quiet, Judge(January, 65, 70, 99, 60).Verdict);

    [Theory]
    [InlineData(99, 70, Verdict.Asked)]
    [InlineData(99, 55, Verdict.Quiet)]
    [InlineData(55, 70, Verdict.Quiet)]
    public void On_published_windows_the_last_month_and_the_three_months_must_both_hold(double last, double last3, Verdict expected)
    {
        var frame = new Frame([], [Scorecard.Row(Response, January, last * Minute, last3 * Minute, 50 * Minute)], []);
        Assert.Equal(expected, Judged.One(Pack, frame, January).Verdict);
    }

    [Fact]
    public void Months_between_the_published_windows_can_not_be_told()
    {
        var rule = Pack.Rules[0] with { Condition = ((Streak)Pack.Rules[0].Condition) with { Months = 6 } };
        var frame = new Frame([], [Scorecard.Row(Response, January, 99 * Minute, 70 * Minute, 70 * Minute)], []);
        var finding = Judged.One(rule, frame, January);
        Assert.Equal((Verdict.CannotTell, UnknownReason.OnlyPublishedWindows), (finding.Verdict, finding.Reason));
    }

    /// <summary>The month's figure would otherwise stand for three months of it.</summary>
    [Fact]
    public void In_a_streak_on_published_windows_one_month_of_another_measure_does_not_stand_for_three()
    {
        var frame = new Frame(
            [Written.Months(Two.Measures[1], "", January, 0.7)],
            [Scorecard.Row(Two.Measures[0], January, last: 120, last3: 360)],
            []);
        var finding = Judged.One(Two, frame, January);
        Assert.Equal((Verdict.CannotTell, UnknownReason.OnlyPublishedWindows), (finding.Verdict, finding.Reason));
    }

    [Fact]
    public void A_measure_of_twelve_months_has_no_run_of_months_wherever_it_stands_in_the_streak()
    {
        var rolling = Two.Measures[1] with { IsRolling12 = true };
        var rule = Two.Rules[0] with { Others = [rolling] };
        var frame = Written.Frame(
            Written.Months(Two.Measures[0], "", October, 120, 120, 120, 120),
            Written.Months(rolling, "", October, 0.7, 0.7, 0.7, 0.7));
        var finding = Judged.One(rule, frame, January);
        Assert.Equal((Verdict.CannotTell, UnknownReason.OnlyRolling12), (finding.Verdict, finding.Reason));
    }

    private static Finding Judge(Month asAt, params double?[] minutes) => Judged.One(
        Pack, Written.Frame(Written.Months(Response, "", October, [.. minutes.Select(one => one * Minute)])), asAt);
}
