using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Tests.Distributions;

public sealed class ExactTailTests
{
    [Fact]
    public void Seven_heads_of_seven_are_2_in_128() => Assert.Equal(2 / 128.0, ExactTail.Binomial(7, 7, 0.5), 15);

    [Fact]
    public void Hundreds_of_thousands_of_cases_lose_no_digits() =>
        Assert.Equal(1, ExactTail.Hypergeometric(16_476, 207_127, 31_952, 428_729) / 1.20684584003922e-33, 9);

    [Fact]
    public void What_can_not_be_written_is_0() => Assert.Equal(0, ExactTail.Binomial(0, 100_000, 0.5));

    [Fact]
    public void The_likeliest_result_has_the_whole_chance() =>
        Prop.ForAll(Gen.Choose(0, 400).ToArbitrary(), Gen.Choose(1, 99).ToArbitrary(), (trials, percent) =>
        {
            var chance = percent / 100.0;
            var likeliest = (int)Math.Min(trials, (trials + 1) * chance);
            return ExactTail.Binomial(likeliest, trials, chance) == 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Successes_and_failures_have_one_chance() =>
        Prop.ForAll(Gen.Choose(0, 60).Two().ToArbitrary(), Gen.Choose(1, 99).ToArbitrary(), (counts, percent) =>
        {
            var trials = counts.Item1 + counts.Item2;
            var chance = percent / 100.0;
            return Math.Abs(ExactTail.Binomial(counts.Item1, trials, chance) - ExactTail.Binomial(counts.Item2, trials, 1 - chance)) < 1e-9;
        }).QuickCheckThrowOnFailure();
}
