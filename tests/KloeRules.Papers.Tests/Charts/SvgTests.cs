using System.Globalization;
using System.Xml.Linq;
using KloeRules.Measures.Series;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Charts.Svg;
using KloeRules.Papers.Tests.Samples;
using KloeRules.Snapshots;
using static KloeRules.Papers.Tests.Charts.Charted;

namespace KloeRules.Papers.Tests.Charts;

/// <summary>Drawings as they are written.</summary>
public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static double?[] Worsening => [.. Again(8, 3300, 3420, 3360), 3500, null, 3480, .. Again(9, 3900, 4080), 5000, 5400, 5958];

    [Fact]
    public void Months_with_limits_and_a_gap() =>
        Snapshot.Match(SvgCharts.Draw(Line("unit duration; lower is better; SLA 1h", "breaching SLA", Worsening)).ToString());

    [Fact]
    public void Months_over_a_break_with_the_latest_provisional() => Snapshot.Match(SvgCharts.Draw(Paper(
        "unit percent; higher is better",
        "below 90%",
        measure => new Frame([Series(measure, [.. Again(8, 0.9, 0.92), .. Again(14, 0.7, 0.74), 0.62], Marks.Provisional)], [], []),
        measure => measure with { Breaks = [Sample.January - 14] }).Questions[0].Chart!).ToString());

    [Fact]
    public void Limits_that_follow_the_cases() => Snapshot.Match(SvgCharts.Draw(Paper(
        "unit percent; higher is better; target 55%",
        "breaching target",
        measure => new Frame([new MonthlySeries(measure, "", Enumerable.Range(0, 24).Select(i => new Observation(
            Sample.January - (23 - i), i % 2 == 0 ? 0.48 : 0.52, null, i % 3 == 0 ? 100 : 400, null, Marks.None, null, new Source("data.csv", i + 2, 3))))], [], [])).Questions[0].Chart!).ToString());

    [Fact]
    public void Published_windows() =>
        Snapshot.Match(SvgCharts.Draw(Published("unit duration; lower is better; SLA 1h", "breaching SLA", 5958, null, 4322, onQuarter: 443).Chart!).ToString());

    [Fact]
    public void A_sparkline() => Snapshot.Match(SvgCharts.Draw(new Sparkline("rising", [1, 2, null, 4, null, 3, 5], PointKind.Improving)).ToString());

    [Fact]
    public void A_picture_says_its_title_and_words_to_those_who_do_not_see_it()
    {
        var chart = Line("unit duration; lower is better; SLA 1h", "breaching SLA", Worsening);
        var drawing = SvgCharts.Draw(chart);

        Assert.Equal(("img", chart.Title, chart.AltText), (drawing.Attribute("role")!.Value, drawing.Element(Svg + "title")!.Value, drawing.Element(Svg + "desc")!.Value));
    }

    [Fact]
    public void Text_of_users_is_text()
    {
        var chart = new LineChart("</title><script>alert(1)</script>", "\u0001\u202e & <b>", [new ChartPoint("<svg onload=x>", 1, "\"/><a href='x'>", PointKind.Concern)], []);
        var drawing = XElement.Parse(SvgCharts.Draw(chart).ToString());

        Assert.DoesNotContain(drawing.Descendants(), element => element.Name.LocalName is "script" or "a" or "b");
        Assert.Equal("</title><script>alert(1)</script>", drawing.Element(Svg + "title")!.Value);
        Assert.Equal("\ufffd\ufffd & <b>", drawing.Element(Svg + "desc")!.Value);
    }

    [Fact]
    public void A_matrix_is_refused_because_it_is_a_table() =>
        Assert.StartsWith("A matrix is set as a table.", Assert.Throws<ArgumentException>(() => SvgCharts.Draw(Sample.Paper.Matrix!)).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_to_draw_is_an_empty_frame()
    {
        var drawing = SvgCharts.Draw(new LineChart("none", "none", [new ChartPoint("Jan 2023", null, null, PointKind.Ordinary)], []));

        Assert.Empty(drawing.Descendants(Svg + "circle"));
        Assert.Equal("Jan 2023", Assert.Single(drawing.Descendants(Svg + "text")).Value);
        Assert.NotNull(SvgCharts.Draw(new LineChart("none", "none", [], [])));
    }

    [Fact]
    public void The_readers_culture_changes_nothing()
    {
        string Draw() => SvgCharts.Draw(Line("unit duration; lower is better; SLA 1h", "breaching SLA", Worsening)).ToString();
        var (before, own) = (Draw(), Thread.CurrentThread.CurrentCulture);
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo(own.Name, useUserOverride: false) { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(before, Draw());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = own;
        }
    }
}
