using System.Text.Json;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Reference.Tests.Families;

public sealed class PlotTheDotsTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("ptd_spc");

    /// <summary>The package takes its rows as consecutive months, so its figures are handed over as they stand.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_point_of_the_chart_is_what_the_NHS_package_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures("y");
        var marked = ControlChart.Mark(months, Rebased(read), ChartRules.PlotTheDots with { Screened = read.Input.GetProperty("screen_outliers").GetBoolean() });
        var better = Better(read);

        var against = new Against(read)
            .Near("points|rebase_group", [.. marked.Select(one => (double)one.Segment)])
            .Near("points|mean", [.. marked.Select(one => one.Limits!.Value.Mean)])
            .Near("points|lpl", [.. marked.Select(one => one.Limits!.Value.Lower)])
            .Near("points|upl", [.. marked.Select(one => one.Limits!.Value.Upper)])
            .Near("points|outside_limits", [.. marked.Select((one, i) => Known(months[i], one, one.Outside != 0))])
            .Near("points|relative_to_mean", [.. marked.Select((one, i) => double.IsNaN(months[i]) ? double.NaN : LatestPoint.SideOfMean(months[i], one.Limits!.Value))])
            .Near("points|close_to_limits", [.. marked.Select((one, i) => Known(months[i], one, IsClose(months[i], one)))])
            .Near("points|special_cause_flag", [.. marked.Select(one => one.Label.Cause == SpecialCause.None ? 0.0 : 1)])
            .Same("variation_icon", Text(read.Expected.GetProperty("variation_icon")), Icon(Icons.Variation(marked[^1].Label.Side, better)))
            .Same("assurance_icon", Text(read.Expected.GetProperty("assurance_icon")), Icons.Assurance(marked[^1].Limits, Target(read), better)?.ToString().ToLowerInvariant());
        foreach (var (one, i) in marked.Select((one, i) => (one, i)))
        {
            against.Same("points|special_cause_type", Text(read.Given("points|special_cause_type")!.Value[i]), Words(one.Label));
            against.Same("points|point_type", Text(read.Given("points|point_type")!.Value[i]), Type(Icons.Variation(one.Label.Side, better)));
        }

        against.Holds();
    }

    private static int[] Rebased(ReferenceCase read)
    {
        var dates = read.Input.GetProperty("dates").EnumerateArray().Select(date => date.GetString()).ToArray();
        var rebase = read.Input.GetProperty("rebase");
        return rebase.ValueKind == JsonValueKind.Null ? [] : [.. rebase.EnumerateArray().Select(date => Array.IndexOf(dates, date.GetString()))];
    }

    private static Polarity Better(ReferenceCase read) => read.Input.GetProperty("improvement_direction").GetString() switch
    {
        "increase" => Polarity.HigherIsBetter,
        "decrease" => Polarity.LowerIsBetter,
        _ => Polarity.Neutral,
    };

    private static double Target(ReferenceCase read) =>
        read.Input.GetProperty("target").ValueKind == JsonValueKind.Null ? double.NaN : read.Number("target");

    private static string? Text(JsonElement one) => one.GetString();

    private static double Known(double figure, MarkedMonth one, bool holds) =>
        double.IsNaN(figure - one.Limits!.Value.Upper) ? double.NaN : holds ? 1 : 0;

    private static bool IsClose(double figure, MarkedMonth one) =>
        LatestPoint.IsNear(figure, one.Limits!.Value, Side.Above, TwoOfThree.PlotTheDots)
        || LatestPoint.IsNear(figure, one.Limits!.Value, Side.Below, TwoOfThree.PlotTheDots);

    private static string Words((SpecialCause Cause, int Side) label) => label.Cause switch
    {
        SpecialCause.Outside => label.Side > 0 ? "Above UCL" : "Below LCL",
        SpecialCause.Steps => label.Side > 0 ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)",
        SpecialCause.TwoOfThree => label.Side > 0 ? "2 in 3 Above CL" : "2 in 3 Below CL",
        SpecialCause.Run => label.Side > 0 ? "7 Points Above CL" : "7 Points Below CL",
        _ => "Common Cause",
    };

    private static string Type(Variation variation) => variation switch
    {
        Variation.CommonCause => "common_cause",
        Variation.ImprovementHigh or Variation.ImprovementLow => "special_cause_improvement",
        Variation.ConcernHigh or Variation.ConcernLow => "special_cause_concern",
        Variation.NeutralHigh => "special_cause_neutral_high",
        _ => "special_cause_neutral_low",
    };

    private static string Icon(Variation variation) => variation switch
    {
        Variation.CommonCause => "common_cause",
        Variation.ImprovementHigh => "improvement_high",
        Variation.ImprovementLow => "improvement_low",
        Variation.ConcernHigh => "concern_high",
        Variation.ConcernLow => "concern_low",
        Variation.NeutralHigh => "neutral_high",
        _ => "neutral_low",
    };
}
