namespace KloeRules.Language.Tests.Conditions;

public sealed class SignalTests
{
    [Theory]
    [InlineData("priority response outside its limits", "Either OutsideLimits")]
    [InlineData("priority response is outside its limits", "Either OutsideLimits")]
    [InlineData("priority response is outside control limits", "Either OutsideLimits")]
    [InlineData("priority response is not outside limits", "not(Either OutsideLimits)")]
    public void Process_signals(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response outside its limits for 2 months", "for 2 (Either OutsideLimits)")]
    [InlineData("recorded crime outside its limits in Swindon", "Either OutsideLimits")]
    [InlineData("recorded crime up vs previous year and outside its limits", "and(Up vs PreviousYear, Either OutsideLimits)")]
    public void A_signal_stands_where_any_judgement_does(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response outside it limits", "24: Did you mean \"outside its limits\" or \"outside limits\"?")]
    public void A_misspelt_signal_is_suggested(string condition, string remedy) => Assert.Equal(remedy, Rules.Remedy(condition));
}
