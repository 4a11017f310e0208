using KloeRules.Language.Time;

namespace KloeRules.Language.Tests.Statements;

public sealed class QuietStatementTests
{
    private const string Rule = "flag \"Slow\" when priority response > 1h\nflag \"Very slow\" when priority response > 2h\n";

    [Fact]
    public void A_mute_names_the_rule_that_explains_another()
    {
        var mute = Assert.Single(Rules.Beside(Rule + "mute \"Slow\" when \"Very slow\" is asked").Mutes);

        Assert.Equal(("Slow", "Very slow"), (mute.Rule.Title, mute.By.Title));
    }

    [Fact]
    public void A_snooze_says_until_when_by_whom_and_why()
    {
        var snooze = Assert.Single(Rules.Beside(Rule + "snooze \"Slow\" in Swindon until Sep 2023 by \"Finance lead\" because \"re-profile due\"").Snoozes);

        Assert.Equal(("Slow", "Swindon", new Month(2023, 9)), (snooze.Rule.Title, snooze.Area, snooze.Until));
        Assert.Equal(("Finance lead", "re-profile due"), (snooze.By, snooze.Because));
        Assert.True(snooze.Covers(snooze.Rule, "swindon", new Month(2023, 9)));
        Assert.False(snooze.Covers(snooze.Rule, "County", new Month(2023, 9)));
        Assert.False(snooze.Covers(snooze.Rule, "Swindon", new Month(2023, 10)));
    }

    [Theory]
    [InlineData("snooze \"Slow\"")]
    [InlineData("snooze \"Slow\" until Sep 2023")]
    [InlineData("snooze \"Slow\" until Sep 2023 by \"Finance lead\"")]
    [InlineData("snooze \"Slow\" until Sep 2023 because \"re-profile due\"")]
    public void A_snooze_needs_its_month_its_owner_and_its_reason(string text)
    {
        var pack = Rules.Beside(Rule + text);

        Assert.Empty(pack.Snoozes);
        Assert.Equal("KLOE1002", Assert.Single(pack.Diagnostics).Rule.Id);
    }
}
