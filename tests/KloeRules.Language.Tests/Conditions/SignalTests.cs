using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Language.Tests.Conditions;

public sealed class SignalTests
{
    [Theory]
    [InlineData("priority response outside its limits", "Either OutsideLimits")]
    [InlineData("priority response is outside its limits", "Either OutsideLimits")]
    [InlineData("priority response is outside control limits", "Either OutsideLimits")]
    [InlineData("priority response is not outside limits", "not(Either OutsideLimits)")]
    [InlineData("priority response above its upper limit", "High OutsideLimits")]
    [InlineData("priority response has shifted", "Either Shifted")]
    [InlineData("priority response has shifted up", "High Shifted")]
    [InlineData("priority response has shifted for the worse", "Worse Shifted")]
    [InlineData("priority response is drifting", "Either Drifting")]
    [InlineData("priority response drifting upwards", "High Drifting")]
    [InlineData("priority response is close to its limits", "Either CloseToLimits")]
    [InlineData("priority response signals concern", "Worse SpecialCause")]
    [InlineData("priority response does not signal improvement", "not(Better SpecialCause)")]
    [InlineData("recorded crime shows special cause", "Either SpecialCause")]
    public void Process_signals(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("THRIVE complete will consistently miss target", "Worse Assurance 1")]
    [InlineData("THRIVE complete will consistently meet its aspiration", "Better Assurance 2")]
    [InlineData("priority response consistently breaches SLA", "Worse Assurance 0")]
    public void Assurance(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("THRIVE complete is on course to miss target by Mar 2025", 2025, 3, "Worse OnCourse 1")]
    [InlineData("THRIVE complete on track to meet the aspiration by 2024-12", 2024, 12, "Better OnCourse 2")]
    public void The_month_of_a_promise_may_be_named(string condition, int year, int month, string meaning) =>
        Assert.Equal($"{meaning} {new Month(year, month).Index}", Rules.Meaning(condition));

    [Fact]
    public void Without_a_month_the_one_declared_with_the_target_counts() =>
        Assert.Equal("Worse OnCourse 1 NaN", Rules.Meaning("THRIVE complete on course to miss target"));

    [Theory]
    [InlineData("recorded crime exceptionally high", "High BesideAverage 2 1")]
    [InlineData("recorded crime is exceptional", "Either BesideAverage 2 1")]
    [InlineData("priority response exceptionally poor", "Worse BesideAverage 2 1")]
    [InlineData("recorded crime above average", "High BesideAverage 0 1")]
    [InlineData("recorded crime above average for 8 months", "High BesideAverage 0 8")]
    [InlineData("recorded crime below its average for eight months in a row", "Low BesideAverage 0 8")]
    [InlineData("recorded crime above average + 1 sd for 3 months", "High BesideAverage 1 3")]
    [InlineData("recorded crime below average - 1.5 sd", "Low BesideAverage 1.5 1")]
    [InlineData("recorded crime above average by more than 2 standard deviations", "High BesideAverage 2 1")]
    public void Beside_the_average(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("recorded crime trending up over 12 months", "High Trend 12")]
    [InlineData("recorded crime trending down over 2 years", "Low Trend 24")]
    [InlineData("recorded crime falling trend", "Low Trend 12")]
    [InlineData("recorded crime trend rising over the last 8 months", "High Trend 8")]
    [InlineData("priority response worsening trend", "Worse Trend 12")]
    [InlineData("priority response trending better over 24 months", "Better Trend 24")]
    [InlineData("recorded crime rolling 12 month trend falling", "Low YearOnYear")]
    [InlineData("priority response rolling 12-month trend worsening", "Worse YearOnYear")]
    public void Trends(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("recorded crime significantly up", "High SignificantChange 0")]
    [InlineData("recorded crime significantly down vs previous year", "Low SignificantChange 2")]
    [InlineData("priority response significantly worse than a year ago", "Worse SignificantChange 2")]
    [InlineData("recorded crime significantly changed vs previous 12 months", "Either SignificantChange 3")]
    [InlineData("THRIVE complete down beyond sampling error vs previous 3 months", "Low SignificantChange 1")]
    [InlineData("overall satisfaction significantly worse vs previous 12 months", "Worse SignificantChange 3")]
    public void Significant_changes(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response worst in 12 months", "Worse RecordOver 12")]
    [InlineData("recorded crime highest in the last 2 years", "High RecordOver 24")]
    [InlineData("recorded crime is lowest for six months", "Low RecordOver 6")]
    [InlineData("recorded crime unchanged for 6 months", "Either Unchanged 6")]
    public void Records_and_standstill(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Fact]
    public void A_record_may_be_since_a_month() =>
        Assert.Equal($"Low RecordSince {new Month(2021, 4).Index}", Rules.Meaning("recorded crime lowest since Apr 2021"));

    [Theory]
    [InlineData("recorded crime is late", "Either Late")]
    [InlineData("recorded crime was revised by > 5%", "Either Revised 0.05 NaN 0")]
    [InlineData("recorded crime was revised by at least 20 at any time in the last 12 months", "in 1 of 12 (Either Revised NaN 20 1)")]
    [InlineData("recorded crime was not revised", "not(Either Revised NaN NaN 0)")]
    [InlineData("THRIVE complete sample below 100", "Either SampleBelow 100")]
    [InlineData("THRIVE complete sample size < 1,250", "Either SampleBelow 1250")]
    [InlineData("THRIVE complete margin of error above 5 points", "Either MarginAbove 0.05")]
    [InlineData("recorded crime up vs previous year and previous year was exceptional", "and(Up vs PreviousYear, Either BaseExceptional 2)")]
    public void The_state_of_the_data(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response outside its limits for 2 months", "for 2 (Either OutsideLimits)")]
    [InlineData("recorded crime outside its limits in Swindon", "Either OutsideLimits")]
    [InlineData("recorded crime in Swindon highest in 12 months", "High RecordOver 12")]
    [InlineData("recorded crime up vs previous year and outside its limits", "and(Up vs PreviousYear, Either OutsideLimits)")]
    [InlineData("any of response worsening trend in 2 of the last 6 months", "in 2 of 6 (Worse Trend 12)")]
    public void A_signal_stands_where_any_judgement_does(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response outside it limits", "24: Did you mean \"outside its limits\" or \"outside limits\"?")]
    [InlineData("recorded crime significantly wrse", "Did you mean \"significantly worse\", \"significantly down\" or \"significantly lower\"?")]
    [InlineData("THRIVE complete margin of error above 5%", "It is a percentage: write 5 points for percentage points.")]
    [InlineData("recorded crime was revised by > 5 points", "write 5, or a percentage of the earlier figure such as 5%.")]
    [InlineData("recorded crime worsening trend", "Say up or down instead, or declare which way is better.")]
    public void A_slip_says_what_to_write(string condition, string remedy) =>
        Assert.EndsWith(remedy, Rules.Remedy(condition), StringComparison.Ordinal);

    [Fact]
    public void A_length_is_no_part_of_what_names_a_rule()
    {
        Assert.Equal("recorded-crime-trending-up", Rules.One("flag recorded crime trending up over 24 months").Id);
        Assert.Equal("recorded-crime-above-average", Rules.One("flag recorded crime above average + 1 sd for 3 months").Id);
        Assert.Equal("recorded-crime-was-revised-by", Rules.One("flag recorded crime was revised by > 5%").Id);
    }

    [Fact]
    public void A_family_leaves_out_what_has_no_promise()
    {
        var rule = Rules.One("flag any of response will consistently miss target");

        Assert.Equal(["THRIVE: Complete and Visible"], rule.Subjects.Select(measure => measure.Name));
        Assert.IsType<SignalCheck>(rule.Condition);
    }
}
