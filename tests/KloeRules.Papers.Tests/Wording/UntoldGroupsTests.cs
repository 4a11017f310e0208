using KloeRules.Engine.Verdicts;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Tests.Wording;

public class UntoldGroupsTests
{
    private static UntoldRemark Remark(string rule, string measure, string area, UnknownReason reason = UnknownReason.NoData) =>
        new(new Subject(new RuleName(rule, rule), measure, area), reason, $"{reason}.");

    [Fact]
    public void Judgements_that_differ_only_in_the_rule_share_a_row_and_are_still_counted_one_by_one()
    {
        var group = Assert.Single(UntoldGroups.Of([Remark("Rising", "Calls", "County"), Remark("Rising", "Calls", "Swindon"), Remark("Too many", "Calls", "County")]));

        Assert.Equal("NoData (3)", group.Title);
        Assert.Equal(["Calls | County | Rising; Too many", "Calls | Swindon | Rising"], group.Rows.Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public void Another_reason_is_another_group() =>
        Assert.Equal(
            ["Suppressed (2)", "NoData (1)"],
            UntoldGroups.Of([Remark("Rising", "Calls", "County"), Remark("Rising", "Mail", "", UnknownReason.Suppressed), Remark("Falling", "Mail", "", UnknownReason.Suppressed)])
                .Select(group => group.Title));
}
