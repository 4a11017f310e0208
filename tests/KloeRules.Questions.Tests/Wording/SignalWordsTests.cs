using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Units;
using KloeRules.Questions.Explaining;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Tests.Wording;

public sealed class SignalWordsTests
{
    private static readonly Measure Calls = Given.Measure("Calls", Unit.Count, Direction.LowerIsBetter);

    public static TheoryData<SignalKind> Kinds => new(Enum.GetValues<SignalKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_signal_can_be_asked_and_found(SignalKind kind)
    {
        var signal = new Signal(kind, SignalSide.High, [.. SignalTraits.Of(kind).Numbers.Select(_ => 1d)]);
        var seen = SeenSignal.Of(Given.Leaf(new SignalCheck(0, 0, signal, default), Calls, value: 30, limit: 20, reference: 10));
        var words = SignalWords.Of(kind);

        Assert.Matches("^[a-z]", words.Asked(seen));
        Assert.Matches("^[a-z]", words.Found(seen));
        Assert.NotEqual(Pattern.Plain, words.Pattern);
    }

    [Fact]
    public void A_signal_is_explained_with_what_it_was_held_against() => Assert.Equal(
        "Calls, January 2023, 30, asked whether it is outside its process limits, upper process limit 20, "
        + "average of the months its limits are taken from 10: yes [data.csv, row 2, column 3]",
        Assert.Single(Explanation.Of(Outside())));

    [Theory]
    [InlineData(SignalSide.Worse, "is trending up over 12 months")]
    [InlineData(SignalSide.Better, "is trending down over 12 months")]
    public void Worse_and_better_are_said_as_up_and_down(SignalSide side, string words) => Assert.Equal(
        words, SignalWords.Asked(Given.Leaf(new SignalCheck(0, 0, new Signal(SignalKind.Trend, side, [12]), default), Calls, value: 30)));

    [Fact]
    public void A_test_says_its_chance()
    {
        var step = Given.Leaf(new SignalCheck(0, 0, new Signal(SignalKind.Trend, SignalSide.Worse, [12]), default), Calls, value: 30, reference: 10);

        Assert.EndsWith(
            "where its trend began 10, chance alone would go this far in 2.3% of cases: yes [data.csv, row 2, column 3]",
            Assert.Single(Explanation.Of(step with { Chance = 0.023 })),
            StringComparison.Ordinal);
        Assert.Equal("chance alone would go this far in under 0.1% of cases", ChanceWords.Of(1e-9));
    }

    [Fact]
    public void A_question_says_the_limit_it_lies_beyond()
    {
        var finding = Given.Asked(Given.Rule("Odd month", Outside().Node), Outside());
        var evidence = Evidence.Of(finding, Given.Run([finding]));

        Assert.Equal("Calls was 30 in January 2023, above its upper process limit of 20", Statements.Of(evidence, Patterns.Of(evidence))[0]);
        Assert.Equal(
            ["Upper process limit", "Average of the months its limits are taken from"],
            EvidenceLines.Of(evidence).Select(line => line.Label));
    }

    private static Engine.Verdicts.Step Outside() => Given.Leaf(
        new SignalCheck(0, 0, new Signal(SignalKind.OutsideLimits, SignalSide.Either, []), default), Calls, value: 30, limit: 20, reference: 10);
}
