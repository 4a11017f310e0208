using KloeRules.Engine.AgainstData;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Engine.Tests.AgainstData;

public sealed class DataNoteTests
{
    private const string Low = "1,203, 1,297, 1,251, 1,242, 1,214, 1,318, 1,183, 1,231, 1,267, 1,312, 1,194, 1,279";
    private const string High = "1,553, 1,647, 1,601, 1,592, 1,564, 1,668, 1,533, 1,581, 1,617, 1,662, 1,544, 1,629";
    private const string Stepped = "given recorded crime by month from Jan 2021: " + Low + ", " + High;

    [Fact]
    public void Areas_whose_levels_changed_together_are_told_of_once()
    {
        const string Areas = "given recorded crime in Swindon by month from Jan 2021: " + Low + ", " + High
            + "\ngiven recorded crime in County by month from Feb 2021: " + Low + ", " + High
            + "\ngiven recorded crime in North by month from Jan 2021: " + Low + ", " + Low;

        Assert.Equal(
            ["Crime Volume in County and 1 other area may have changed its level in February 2022: about 1,250 before, about 1,600 from then on."],
            Messages("watch recorded crime > 2,000", Areas, DiagnosticCatalogue.LevelMayHaveChanged));
        Assert.Equal(
            ["Crime Volume as a whole and in 1 area may have changed its level in January 2022: about 1,250 before, about 1,600 from then on."],
            Messages("watch recorded crime > 2,000", Stepped + "\n" + Stepped.Replace("crime by", "crime in Swindon by", StringComparison.Ordinal), DiagnosticCatalogue.LevelMayHaveChanged));
    }

    [Theory]
    [InlineData("event \"New rules\" in Nov 2021 affects recorded crime: break", false)]
    [InlineData("event \"Strike\" in Mar 2022 affects recorded crime: ignore", false)]
    [InlineData("event \"New rules\" in Oct 2021 affects priority response: break", true)] // of another measure
    [InlineData("event \"Strike\" in Oct 2021 affects recorded crime: ignore", true)] // too long before
    public void A_step_beside_a_declared_event_is_not_suggested_again(string declared, bool isSuggested) =>
        Assert.Equal(isSuggested ? 1 : 0, Messages($"{declared}\nwatch recorded crime > 2,000", Stepped, DiagnosticCatalogue.LevelMayHaveChanged).Count);

    [Theory]
    [InlineData("given recorded crime by month from Jan 2021: " + Low + ", 1,553, 1,647, 1,601, 1,592, 1,564, 1,668, 1,533, 1,581, 1,617, 1,662, 1,544")] // 23 months
    [InlineData("given recorded crime by month from Jan 2021: " + Low + ", " + Low)]
    [InlineData("given recorded crime by month from Jan 2021: " + Low + ", " + Low + ", 1,553, 1,647, 1,601, 1,592, 1,564")] // five months can't show it
    public void No_step_is_suggested_without_one(string given) =>
        Assert.Equal([], Messages("watch recorded crime > 2,000", given, DiagnosticCatalogue.LevelMayHaveChanged));

    [Fact]
    public void A_measure_that_no_rule_is_about_is_left_alone() =>
        Assert.Equal([], Messages("watch calls given up > 10%", Stepped, DiagnosticCatalogue.LevelMayHaveChanged));

    [Fact]
    public void A_measure_that_another_is_worked_out_of_is_looked_at_too() => Assert.Single(
        Messages("measure Crime Doubled is recorded crime + recorded crime\n  unit count\nwatch Crime Doubled > 4,000", Stepped, DiagnosticCatalogue.LevelMayHaveChanged));

    [Theory]
    [InlineData(Low + ", 0 x11")] // eleven months
    [InlineData(Low + ", 0 x11, 1")]
    [InlineData("0 x8, 1, 0 x4, 1, 0 x10, 0 x12")] // always rare
    [InlineData("3 x11, 0 x12")] // too little before
    public void Zeros_that_are_no_fall(string figures) => Assert.Equal(
        [], Messages("watch recorded crime > 2,000", "given recorded crime by month from Jan 2020: " + figures, DiagnosticCatalogue.FellToZero));

    [Theory]
    [InlineData("603, 697, 651, 660, 655, 641", false)] // three months of silence may be a quarter
    [InlineData("603, 697, 651, 660, 655", true)]
    public void An_area_has_stopped_after_four_months(string swindon, bool hasStopped) => Assert.Equal(
        hasStopped ? 1 : 0,
        Messages(
            "watch recorded crime > 900",
            $"given recorded crime in Swindon by month from Jan 2022: {swindon}\ngiven recorded crime in County by month from Jan 2022: 542, 514, 618, 483, 531, 567, 512, 494, 579",
            DiagnosticCatalogue.AreaStopped).Count);

    [Fact]
    public void Areas_that_stopped_at_different_times_are_told_of_once() => Assert.Equal(
        ["The figures for Crime Volume in North and 1 other area stopped between February 2022 and March 2022, while other areas reach September 2022."],
        Messages(
            "watch recorded crime > 900",
            "given recorded crime in Swindon by month from Jan 2022: 603, 697\ngiven recorded crime in North by month from Jan 2022: 603, 697, 651\n"
            + "given recorded crime in County by month from Jan 2022: 542, 514, 618, 483, 531, 567, 512, 494, 579",
            DiagnosticCatalogue.AreaStopped));

    [Theory]
    [InlineData("12,534", "10 times what is usual (1,250)")]
    [InlineData("125.3", "a tenth of what is usual (1,250)")]
    [InlineData("125,340", "100 times what is usual (1,250)")]
    [InlineData("12.53", "a hundredth of what is usual (1,250)")]
    [InlineData("5,000", null)] // four times
    [InlineData("50,000", null)] // forty times
    [InlineData("0", null)]
    public void A_figure_out_by_a_power_of_ten_is_noticed(string figure, string? times)
    {
        var said = Messages("watch recorded crime > 2,000", $"given recorded crime by month from Jan 2022: {Low}, {figure}, 1,260", DiagnosticCatalogue.UnitMayHaveChanged);

        Assert.Equal(times is null ? [] : [$"Crime Volume was {figure} in January 2023, about {times}."], said);
    }

    [Fact]
    public void A_series_that_always_jumps_has_no_usual_size() => Assert.Equal(
        [],
        Messages("watch recorded crime > 2,000", "given recorded crime by month from Jan 2022: 2, 9, 1, 4, 2, 8, 3, 1, 5, 2, 7, 2, 25", DiagnosticCatalogue.UnitMayHaveChanged));

    [Theory]
    [InlineData("1,205, 1,295, 1,250, 1,240 x20", "1,250 x23, 1,240")] // too few figures, or too few different ones
    public void Round_numbers_may_be_chance(params string[] figures) => Assert.All(figures, figure => Assert.Equal(
        [], Messages("watch recorded crime > 2,000", "given recorded crime by month from Jan 2020: " + figure, DiagnosticCatalogue.FiguresRounded)));

    private static IReadOnlyList<string> Messages(string rules, string given, DiagnosticRule row)
    {
        var (pack, frame) = SampleData.Of(rules, given);
        Assert.DoesNotContain(pack.Diagnostics, diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error && diagnostic.Rule != DiagnosticCatalogue.NoExpectation);
        return [.. FigureLints.Of(Judged.Compiled(pack), frame).Where(diagnostic => diagnostic.Rule == row).Select(diagnostic => diagnostic.Message)];
    }
}
