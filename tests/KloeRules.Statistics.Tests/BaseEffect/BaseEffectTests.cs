using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.BaseEffect;
using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.Tests.BaseEffect;

public sealed class BaseEffectTests
{
    private static readonly double[] Alternating = [95, 105, 98, 102, 100, 97, 103, 99, 101, 96, 104, 100];
    private static readonly Arbitrary<double[]> Months = Gen.Choose(20, 80).Select(count => (double)count).ArrayOf(72).ToArbitrary();

    [Fact]
    public void A_rise_on_an_unusually_low_year_is_one()
    {
        var months = Years(1, 1, 1, 0.6, 1);

        var verdict = CountBase.Of(months, Ones(months), 12);

        Assert.True(verdict.IsEffect);
        Assert.False(verdict.IsDeclared);
        Assert.Equal((100, 60, 100), (verdict.Current, Math.Round(verdict.Base, 9), verdict.Reference));
        Assert.True(verdict.OnBase < 0.001);
        Assert.Equal(1, verdict.OnReference, 9);
    }

    [Fact]
    public void A_rise_on_ordinary_years_is_none()
    {
        var months = Years(1, 1, 1, 1, 1.5);

        var verdict = CountBase.Of(months, Ones(months), 12);

        Assert.Equal(CannotTell.Nothing, verdict.Why);
        Assert.False(verdict.IsEffect);
        Assert.True(verdict.OnBase < 0.001 && verdict.OnReference < 0.001);
    }

    [Fact]
    public void A_rise_above_the_base_and_the_years_before_is_none_even_on_a_low_base() =>
        Assert.False(CountBase.Of(Years(1, 1, 1, 0.6, 1.5), Ones(Years(1, 1, 1, 1, 1)), 12).IsEffect);

    [Fact]
    public void A_rise_that_is_a_fall_beside_the_years_before_is_one() =>
        Assert.True(CountBase.Of(Years(1, 1, 1, 0.5, 0.75), Ones(Years(1, 1, 1, 1, 1)), 12).IsEffect);

    [Fact]
    public void One_odd_year_among_those_before_does_not_move_the_reference() =>
        Assert.Equal(100, CountBase.Of(Years(1, 1, 4, 0.6, 1), Ones(Years(1, 1, 1, 1, 1)), 12).Reference);

    [Fact]
    public void Two_years_before_the_base_are_too_few() =>
        Assert.Equal(CannotTell.TooFewYears, CountBase.Of(Years(1, 1, 0.6, 1), Ones(Years(1, 1, 1, 1)), 12).Why);

    [Fact]
    public void Without_a_base_nothing_can_be_told() => Assert.Equal(CannotTell.TooFewYears, CountBase.Of(Years(1), Ones(Years(1)), 12).Why);

    [Fact]
    public void Exceptional_years_are_no_reference()
    {
        var months = Years(1, 1, 1, 0.6, 1);

        Assert.Equal(CannotTell.TooFewYears, CountBase.Of(months, Ones(months), 12, Span(months, 3, 1)).Why);
    }

    [Fact]
    public void A_base_in_a_declared_span_is_one_by_itself()
    {
        var months = Years(1, 1, 1, 1, 1);
        var brief = Years(1, 1);

        var verdict = CountBase.Of(months, Ones(months), 12, Span(months, 40, 2));

        Assert.True(verdict is { IsEffect: true, IsDeclared: true, Reference: 100 });
        Assert.True(CountBase.Of(brief, Ones(brief), 12, Span(brief, 2, 1)) is { IsEffect: true, IsDeclared: true, Why: CannotTell.Nothing });
    }

    [Fact]
    public void A_missing_month_of_the_base_is_not_passed_over()
    {
        var months = Years(1, 1, 1, 0.6, 1);
        months[40] = double.NaN;

        Assert.Equal(CannotTell.MissingMonth, CountBase.Of(months, Ones(months), 12).Why);
    }

    [Fact]
    public void A_year_with_a_missing_month_is_no_reference()
    {
        var months = Years(1, 1, 1, 0.6, 1);
        months[5] = double.NaN;

        Assert.Equal(CannotTell.TooFewYears, CountBase.Of(months, Ones(months), 12).Why);
        Assert.Equal(CannotTell.Nothing, CountBase.Of([.. Alternating, .. months], Ones([.. Alternating, .. months]), 12).Why);
    }

    [Fact]
    public void A_single_low_month_is_held_against_the_two_years_before_it()
    {
        var months = Years(1, 1, 1, 1, 1);
        months[47] = 62;

        var verdict = CountBase.Of(months, Ones(months), 1);

        Assert.True(verdict.IsEffect);
        Assert.Equal((100, 62, 100), (verdict.Current, verdict.Base, verdict.Reference));
    }

    [Fact]
    public void A_single_month_of_few_events_is_tested_exactly()
    {
        double[] months = [.. Enumerable.Repeat(1.0, 60)];
        months[47] = 9;
        months[59] = 1;

        Assert.True(CountBase.Of(months, Ones(months), 1).IsEffect);
    }

    [Fact]
    public void Shares_are_judged_as_counts_are()
    {
        double[] wholes = [.. Enumerable.Repeat(200.0, 60)];
        var months = Years(1, 1, 1, 0.6, 1);

        var verdict = ShareBase.Of(months, wholes, 12);

        Assert.True(verdict.IsEffect);
        Assert.Equal((0.5, 0.3, 0.5), (verdict.Current, Math.Round(verdict.Base, 9), verdict.Reference));
        Assert.False(ShareBase.Of(Years(1, 1, 1, 1, 1.5), wholes, 12).IsEffect);
        Assert.Equal(CannotTell.NotAShare, ShareBase.Of(Years(1, 1, 1, 1, 3), wholes, 12).Why);
    }

    [Fact]
    public void Earlier_years_of_too_few_cases_can_not_say_what_is_ordinary()
    {
        double[] wholes = [.. Enumerable.Repeat(0.5, 36), .. Enumerable.Repeat(200.0, 24)];
        double[] parts = [.. Enumerable.Repeat(0.25, 36), .. Years(0.6, 1)];

        Assert.Equal(CannotTell.TooFewCases, ShareBase.Of(parts, wholes, 12).Why);
    }

    [Fact]
    public void A_single_low_share_is_held_against_its_chart()
    {
        double[] wholes = [.. Enumerable.Repeat(200.0, 60)];
        var months = Years(1, 1, 1, 1, 1);
        months[47] = 70;

        Assert.True(ShareBase.Of(months, wholes, 1).IsEffect);
    }

    [Fact]
    public void The_unit_of_the_exposure_does_not_matter() =>
        Prop.ForAll(Months, Gen.Choose(1, 12).ToArbitrary(), (months, length) =>
        {
            var (byMonth, byHundred) = (CountBase.Of(months, Ones(months), length), CountBase.Of(months, [.. months.Select(_ => 100.0)], length));
            return byMonth.IsEffect == byHundred.IsEffect && Near(byMonth.Reference, 100 * byHundred.Reference) && Near(byMonth.OnBase, byHundred.OnBase);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_earlier_years_does_not_matter() =>
        Prop.ForAll(Months, months =>
        {
            double[] turned = [.. months[36..48], .. months[12..24], .. months[24..36], .. months[..12], .. months[48..]];
            var (verdict, other) = (CountBase.Of(months, Ones(months), 12), CountBase.Of(turned, Ones(turned), 12));
            // Years with one sum may stand for each other, and then with other months.
            return months.Take(48).Chunk(12).Select(year => year.Sum()).Distinct().Count() < 4
                || (verdict.IsEffect == other.IsEffect && Near(verdict.Reference, other.Reference) && Near(verdict.OnReference, other.OnReference));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Like_years_have_no_base_effect() =>
        Prop.ForAll(Gen.Choose(0, 80).Select(count => (double)count).ArrayOf(12).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (year, length) =>
        {
            double[] months = [.. Enumerable.Repeat(year, 6).SelectMany(same => same)];
            return !CountBase.Of(months, Ones(months), length).IsEffect;
        }).QuickCheckThrowOnFailure();

    private static double[] Years(params double[] levels) => [.. levels.SelectMany(level => Alternating.Select(count => count * level))];

    private static double[] Ones(double[] months) => [.. months.Select(_ => 1.0)];

    private static bool[] Span(double[] months, int first, int length) => [.. months.Select((_, i) => i >= first && i < first + length)];

    private static bool Near(double one, double other) => one.Equals(other) || Math.Abs(one - other) <= 1e-9 * Math.Max(1, Math.Abs(one));
}
