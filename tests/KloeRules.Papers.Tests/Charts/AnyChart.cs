using FsCheck;
using FsCheck.Fluent;
using KloeRules.Papers.Charts;

namespace KloeRules.Papers.Tests.Charts;

/// <summary>Charts of any figures, gaps, lines and words.</summary>
internal static class AnyChart
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly Gen<double> Figure =
        from size in Gen.Elements(-9, 0, 0, 0, 4, 12)
        from digits in Gen.Choose(-5000, 5000)
        select digits * Math.Pow(10, size);

    private static readonly Gen<string> Words = Gen.Elements("", "7", "1 hour 39 minutes (provisional)", "£2.5m", "<script>", "an overlong remark that nobody would have put beside a figure, but somebody did", "ÆØÅ 数字", "\u0001");

    private static readonly Gen<ChartPoint> Point =
        from value in Gen.Frequency((7, Figure.Select(figure => (double?)figure)), (2, Gen.Constant<double?>(null)), (1, Gen.Elements<double?>(double.NaN, double.PositiveInfinity, double.MaxValue, double.MinValue)))
        from text in Words
        from kind in Gen.Elements(PointKind.Ordinary, PointKind.Improving, PointKind.Concern)
        from anew in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from unsettled in Gen.Elements(true, false)
        select new ChartPoint("Jan 2023", value, text, kind) { BeginsAnew = anew, IsUnsettled = unsettled };

    private static readonly Gen<ChartTick[]> Ticks =
        from first in Figure
        from step in Gen.Choose(1, 1000)
        from count in Gen.Choose(0, 7)
        select Enumerable.Range(0, count < 2 ? 0 : count).Select(i => new ChartTick(first + (i * step), $"{i}:00")).ToArray();

    public static Arbitrary<LineChart> Lines { get; } = (
        from count in Gen.Choose(0, 36)
        from points in Point.ArrayOf(count)
        from lines in LineOf(count).ArrayOf(5)
        from drawn in Gen.Choose(0, 5)
        from ticks in Ticks
        from title in Words
        select new LineChart(title, title + " in words", [.. points.Select((point, i) => point with { Label = $"{Months[i % 12]} {2020 + (i / 12)}" })], lines[..drawn]) { Axis = new ChartAxis("hours:minutes", ticks) }).ToArbitrary();

    public static Arbitrary<WindowChart> Windows { get; } = (
        from points in Point.ArrayOf(3)
        from lines in LineOf(0).ArrayOf(2)
        from drawn in Gen.Choose(0, 2)
        from comparisons in Words.ArrayOf(3)
        select new WindowChart("Title", "Words", points, [.. lines[..drawn].Select(line => line with { Values = null })], comparisons)).ToArbitrary();

    private static Gen<ChartLine> LineOf(int months) =>
        from kind in Gen.Elements(ChartLineKind.Mean, ChartLineKind.UpperLimit, ChartLineKind.LowerLimit, ChartLineKind.Target)
        from value in Figure
        from text in Words
        from values in Gen.Frequency((3, Figure.Select(figure => (double?)figure)), (1, Gen.Constant<double?>(null))).ArrayOf(months)
        from isLevel in Gen.Elements(true, false)
        select new ChartLine(kind, "upper limit", value, text) { Values = isLevel ? null : values };
}
