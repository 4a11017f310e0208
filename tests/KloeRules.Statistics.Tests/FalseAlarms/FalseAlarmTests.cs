using System.Globalization;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>
/// Every rule on series in which nothing changes, beside the rates of <c>false-alarms.tsv</c>. The environment variable <c>KLOE_SERIES</c> says how many series
/// of each kind; from 20,000 on the rates must lie within the errors stated there, below that within 1.5 points.
/// What was itself designed on 4,000 series is held against its design by the long run alone: two such draws differ by more.
/// </summary>
public sealed class FalseAlarmTests
{
    private const int Many = 20_000;
    private const int Usual = 4_000;
    private const double ErrorOfMany = 0.5;
    private const double ErrorOfUsual = 1.5;

    private static readonly int Series =
        int.TryParse(Environment.GetEnvironmentVariable("KLOE_SERIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var series) ? series : Usual;

    private static readonly Lazy<IReadOnlyDictionary<(string Rule, string Noise), double>> Now = new(() => Measured.Of(Series));

    [Fact]
    public void Rules_fire_on_noise_as_often_as_they_were_designed_to() => Assert.Empty(
        from rate in AlarmRate.All
        where rate.IsAsDesigned == true && (Series >= Many || rate.Error < ErrorOfUsual)
        where Math.Abs(Now.Value[(rate.Rule, rate.Noise)] - rate.Designed!.Value) > (Series < Many ? ErrorOfUsual : rate.Error) + 1e-9
        select Words(rate, $"{rate.Designed}% designed"));

    [Fact]
    public void Rules_fire_on_noise_as_often_as_was_measured() => Assert.Empty(
        from rate in AlarmRate.All
        where Math.Abs(Now.Value[(rate.Rule, rate.Noise)] - rate.Measured) > (Series < Many ? ErrorOfUsual : ErrorOfMany)
        select Words(rate, $"{rate.Measured}% measured on {Many} series"));

    [Fact]
    public void Every_rule_stands_in_the_table_once_for_each_kind_of_noise() => Assert.Equal(
        Now.Value.Keys.Select(rate => $"{rate.Rule} on {rate.Noise}").Order(),
        AlarmRate.All.Select(rate => $"{rate.Rule} on {rate.Noise}").Order());

    [Fact]
    public void What_differs_from_its_design_and_only_that_has_a_reason() => Assert.Empty(
        from rate in AlarmRate.All
        where rate.IsAsDesigned == rate.Note is not null
        select Words(rate, $"{rate.Designed}% designed, {rate.Measured}% measured"));

    private static string Words(AlarmRate rate, string expected) => $"{rate.Rule} on {rate.Noise}: {Now.Value[(rate.Rule, rate.Noise)]:0.00}%, not {expected}";
}
