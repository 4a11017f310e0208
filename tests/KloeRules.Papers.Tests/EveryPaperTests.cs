using System.Text.RegularExpressions;
using KloeRules.Language.Binding;
using KloeRules.Papers.Tests.Samples;

namespace KloeRules.Papers.Tests;

/// <summary>What no format may leave out.</summary>
public sealed partial class EveryPaperTests
{
    [Theory]
    [MemberData(nameof(Written.Formats), MemberType = typeof(Written))]
    public void The_weights_that_the_pack_sets_are_printed(string format)
    {
        var paper = Sample.Paper with { Weights = new ScoreWeights(40, 20, 10, 10, 10, 10) };

        Assert.Contains(
            format == "json" ? "\"severity\": 40, \"persistence\": 20, \"gap\": 10," : "severity counts for up to 40, persistence 20, gap 10,",
            OneLine(Written.As(format, paper)),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Written.Formats), MemberType = typeof(Written))]
    public void What_would_move_a_question_is_printed(string format)
    {
        var text = OneLine(Written.As(format, Sample.Paper));

        Assert.Contains("The rule behind it stops asking when February 2023 shows 1 hour or less.", text, StringComparison.Ordinal);
        Assert.Contains("17 points fewer would put it in band B.", text, StringComparison.Ordinal);
    }

    private static string OneLine(string text) => Blanks().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
