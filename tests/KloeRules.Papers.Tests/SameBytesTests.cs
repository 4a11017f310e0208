using System.Globalization;
using KloeRules.Papers.Tests.Samples;

namespace KloeRules.Papers.Tests;

public class SameBytesTests
{
    [Theory]
    [MemberData(nameof(Written.Formats), MemberType = typeof(Written))]
    public void The_same_run_gives_the_same_text_twice(string format) =>
        Assert.Equal(Written.As(format, new Sample().Build()), Written.As(format, new Sample().Build()));

    [Theory]
    [MemberData(nameof(Written.Formats), MemberType = typeof(Written))]
    public void The_readers_culture_changes_nothing(string format)
    {
        var counted = Sample.Paper with { Counts = Sample.Paper.Counts with { Judgements = 12345, Asked = 1234 } };
        var before = Written.As(format, counted);

        var own = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = Continental();
            Assert.Equal("1.234,5", 1234.5.ToString("N1", Thread.CurrentThread.CurrentCulture));
            Assert.Equal(before, Written.As(format, counted));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = own;
        }
    }

    [Theory]
    [MemberData(nameof(Written.Formats), MemberType = typeof(Written))]
    public void Lines_end_in_a_line_feed_and_the_file_has_no_byte_order_mark(string format)
    {
        var text = Written.As(format, Sample.Paper);

        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\uFEFF', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    /// <summary>Decimal commas, points between thousands and another minus sign, as many of Europe's cultures have them.</summary>
    private static CultureInfo Continental()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        return culture;
    }
}
