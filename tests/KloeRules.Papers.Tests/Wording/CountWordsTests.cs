using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Tests.Wording;

public class CountWordsTests
{
    private static readonly Counts None = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    [Fact]
    public void Nothing_to_ask_and_nothing_untold_are_said_aloud() =>
        Assert.Equal(["0 questions to ask", "0 could not be told"], CountWords.Outcome(None));

    [Fact]
    public void A_failed_judgement_is_counted_with_the_outcome() =>
        Assert.Equal(["1 question to ask", "0 could not be told", "2 judgements failed"], CountWords.Outcome(None with { Asked = 1, Failed = 2 }));

    [Fact]
    public void Large_counts_have_commas() =>
        Assert.Equal("60 rules made 1,250 judgements on 77 measures.", CountWords.Scope(None with { Rules = 60, Judgements = 1250, Measures = 77 }));
}
