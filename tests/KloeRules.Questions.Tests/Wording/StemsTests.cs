using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Tests.Wording;

public sealed class StemsTests
{
    [Fact]
    public void The_fullest_wording_within_forty_words_is_asked() => Assert.Equal(
        "Crime rose by 5. Chief Constable, what accounts for the change, and how long is it expected to last?",
        Stems.Ask(["crime rose by 5", "crime rose"], Pattern.SuddenChange, "the Chief Constable"));

    [Fact]
    public void A_long_statement_shortens_the_question_first()
    {
        var statement = string.Join(' ', Enumerable.Repeat("word", 30));

        Assert.EndsWith(
            ". Chief Constable, what accounts for the change?",
            Stems.Ask([statement, "crime rose"], Pattern.SuddenChange, "Chief Constable"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_one_is_shortened_itself() => Assert.Equal(
        "Crime rose. Chief Constable, what accounts for the change, and how long is it expected to last?",
        Stems.Ask([string.Join(' ', Enumerable.Repeat("word", 36)), "crime rose"], Pattern.SuddenChange, "Chief Constable"));

    [Fact]
    public void Every_pattern_has_an_open_question_probes_and_a_good_answer()
    {
        foreach (var pattern in Enum.GetValues<Pattern>())
        {
            var asked = Stems.Ask(["x"], pattern, null);

            Assert.Matches("^X\\. (What|How) [^?]*\\?$", asked);
            Assert.All(Probes.Of(pattern), probe => Assert.Matches("^(What|How|Which|Where|When|Who|At which) [^?]*\\?$", probe));
            Assert.NotEmpty(Probes.Expected(pattern));
        }
    }
}
