using KloeRules.Language.Binding;

namespace KloeRules.Language.Tests.Statements;

public sealed class TestStatementTests
{
    [Fact]
    public void A_test_gives_figures_and_expects_verdicts()
    {
        var pack = Rules.Beside("""
            flag "Slow" when priority response SLA breach > 1h for 3 months

            test "three months above asks, two do not"
              given priority response in Swindon by month from Oct 2022: 50m, 1h 5m, -, 01:39:00
              given THRIVE complete by month from 2022-10: 80%, –
              in Dec 2022 expect "Slow" to be building 2 of 3
              in January 2023 expect "slow" to be asked
                saying "the third month in a row"
                saying "1 hour 39 minutes"
              in Feb 2023 expect "Slow" to be cannot tell
              in Mar 2023 expect "Slow" to be quiet
              in Apr 2023 expect "Slow" to be building
            """);

        Assert.Empty(pack.Diagnostics);
        var test = Assert.Single(pack.Tests);
        Assert.Equal("three months above asks, two do not", test.Title);
        Assert.Equal(
            ["Average Response Time: Priority in Swindon from Oct 2022: 3000 3900 none 5940", "THRIVE: Complete and Visible in  from Oct 2022: 0.8 none"],
            test.Given.Select(series =>
                $"{series.Measure.Name} in {series.Area} from {series.From}: {string.Join(" ", series.Figures.Select(figure => figure.Value?.ToString("0.##") ?? "none"))}"));
        Assert.Equal(
            ["Dec 2022 Slow Building 2 of 3 ", "Jan 2023 Slow Asked 0 of 0 the third month in a row/1 hour 39 minutes", "Feb 2023 Slow CannotTell 0 of 0 ",
                "Mar 2023 Slow Quiet 0 of 0 ", "Apr 2023 Slow Building 0 of 0 "],
            test.Expectations.Select(expected =>
                $"{expected.In} {expected.Rule.Title} {expected.Verdict} {expected.Run} of {expected.Needed} {string.Join("/", expected.Saying)}"));
    }

    [Theory]
    [InlineData("priority response > 1h for 3 months")]
    [InlineData("priority-response-1h-for-3-months")]
    [InlineData("Priority Response > 1h, for 3 months")]
    public void A_rule_is_found_by_its_sentence_or_its_id(string name)
    {
        var pack = Rules.Beside($"""
            flag priority response > 1h for 3 months
            test "t"
              given priority response by month from Oct 2022: 50m
              in Oct 2022 expect "{name}" to be quiet
            """);

        Assert.Equal(ExpectedVerdict.Quiet, Assert.Single(Assert.Single(pack.Tests).Expectations).Verdict);
    }

    [Theory]
    [InlineData("50m, 1h x3", "3000 3600 3600 3600")]
    [InlineData("50m x 2, - x2, 1h 5m p", "3000 3000 none none 3900p")]
    [InlineData("1.1h X3, 01:39:00 provisional ×2", "3960 3960 3960 5940p 5940p")]
    [InlineData("- p", "nonep")]
    public void A_figure_may_be_repeated_and_marked_provisional(string written, string expected)
    {
        var pack = Rules.Beside($"""
            flag "Slow" when priority response > 1h
            test "t"
              given priority response by month from Oct 2022: {written}
              in Oct 2022 expect "Slow" to be quiet
            """);

        Assert.Empty(pack.Diagnostics);
        Assert.Equal(
            expected,
            string.Join(" ", pack.Tests[0].Given[0].Figures.Select(figure => (figure.Value?.ToString("0.##") ?? "none") + (figure.IsProvisional ? "p" : ""))));
    }

    [Theory]
    [InlineData("1h x0")]
    [InlineData("1h x121")]
    [InlineData("1h x1000000000000")]
    [InlineData("1h x")]
    [InlineData("1h q")]
    public void A_figure_is_repeated_for_one_month_to_ten_years(string written)
    {
        var pack = Rules.Beside($"""
            flag "Slow" when priority response > 1h
            test "t"
              given priority response by month from Oct 2022: {written}
              in Oct 2022 expect "Slow" to be quiet
            """);

        Assert.Equal("KLOE1002", Assert.Single(pack.Diagnostics).Rule.Id);
    }

    [Fact]
    public void An_expectation_may_be_about_one_measure_in_one_area_and_name_the_reason()
    {
        var pack = Rules.Beside("""
            flag "Slow" when priority response > 1h
            test "t"
              given priority response in Swindon by month from Oct 2022: 50m
              in Oct 2022 expect "Slow" on priority response in Swindon to be quiet
              in Nov 2022 expect "Slow" in Swindon to be cannot tell because missing month
            """);

        Assert.Empty(pack.Diagnostics);
        Assert.Equal(
            ["Average Response Time: Priority/Swindon/", "/Swindon/missing month"],
            pack.Tests[0].Expectations.Select(expected => $"{expected.Measure?.Name}/{expected.Area}/{expected.Because}"));
    }

    [Fact]
    public void A_series_is_given_once()
    {
        var pack = Rules.Beside("""
            flag "Slow" when priority response > 1h
            test "t"
              given priority response in Swindon by month from Oct 2022: 50m
              given Priority Response in swindon by month from Nov 2022: 2h
              in Oct 2022 expect "Slow" to be quiet
            """);

        Assert.Equal(
            "The series of \"Average Response Time: Priority in swindon\" is declared twice.",
            Assert.Single(pack.Diagnostics).Message);
        Assert.Single(pack.Tests[0].Given);
    }
}
