using System.Globalization;
using Xunit.Abstractions;

namespace KloeRules.Engine.Tests.Chance;

/// <summary>What is printed as chance alone, held against what chance alone gives.</summary>
public sealed class ChanceAgainstNullPacksTests(ITestOutputHelper output)
{
    private const int UsualPacks = 500;
    private const int Remakes = 4;

    /// <summary>A rule with fewer findings than this can't tell 20% from luck.</summary>
    private const int EnoughToTell = 250;

    private static readonly int Packs = int.Parse(Environment.GetEnvironmentVariable("KLOE_NULL_PACKS") ?? UsualPacks.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [Fact]
    public void What_is_expected_by_chance_is_what_asks_where_nothing_changed()
    {
        var compiled = NullPacks.Compiled();
        var (asked, expected) = (new double[NullPacks.Rules.Count + 1], new double[NullPacks.Rules.Count + 1]);
        Parallel.For(0, Packs, pack =>
        {
            var chance = NullPacks.Chance(compiled, NullPacks.Figures(compiled, pack), Remakes, pack.ToString(CultureInfo.InvariantCulture));
            lock (asked)
            {
                for (var rule = 0; rule < chance.Rules.Count; rule++)
                {
                    asked[rule] += chance.Rules[rule].Asked;
                    expected[rule] += chance.Rules[rule].Expected!.Value;
                }

                asked[^1] += chance.Asked;
                expected[^1] += chance.Expected!.Value;
            }
        });

        foreach (var (words, i) in NullPacks.Rules.Append("the pack").Select((words, i) => (words, i)))
        {
            output.WriteLine($"{asked[i],6:0} asked, {expected[i],7:0.0} expected, {expected[i] / asked[i],5:0.00}  {words}");
        }

        Assert.All(
            asked.Zip(expected).Where(rule => rule.First >= EnoughToTell),
            rule => Assert.InRange(rule.Second / rule.First, 0.8, 1.2));
    }
}
