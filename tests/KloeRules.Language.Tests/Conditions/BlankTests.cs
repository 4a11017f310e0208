using System.Reflection;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Tests.Conditions;

/// <summary>Definitions with a blank, which the rule that uses them fills.</summary>
public sealed class BlankTests
{
    [Theory]
    [InlineData("define badly late by _ as SLA breach by > _\nflag priority response badly late by 10m", "SLA missed by 600")]
    [InlineData("define badly late by _ as SLA breach by > _\nflag priority response badly late by 1h 30m", "SLA missed by 5400")]
    [InlineData("define badly late by _ as SLA breach by > _\nflag priority response badly late by 10m for 3 months", "for 3 (SLA missed by 600)")]
    [InlineData("define badly late by _ as SLA breach by > _\nflag priority response not badly late by 10m in Swindon", "not(SLA missed by 600)")]
    [InlineData("define stuck for _ as SLA breach for _\nflag priority response stuck for 3 months", "for 3 (SLA missed by 0)")]
    [InlineData("define stuck for _ as SLA breach for _\nflag priority response stuck for 2 quarters", "for 6 (SLA missed by 0)")]
    [InlineData("define a run of _ as worsening for _ months\nflag priority response a run of 4", "for 4 (Worsening vs PreviousMonth)")]
    [InlineData("define a spell in _ as worsening at any time in the last _\nflag priority response a spell in 6 months", "in 1 of 6 (Worsening vs PreviousMonth)")]
    [InlineData("define moved by _ as up > _ or down > _\nflag priority response moved by 5%", "or(Up > 0.05 Percent vs PreviousMonth, Down > 0.05 Percent vs PreviousMonth)")]
    [InlineData("define around _ as between 5m and _\nflag priority response around 10m", "between 300 and 600")]
    [InlineData("define late by _ as SLA breach by > _\ndefine late for long by _ as late by _ for 3 months\nflag priority response late for long by 5m",
        "for 3 (SLA missed by 300)")]
    [InlineData("define late as SLA breach\ndefine late by _ as SLA breach by > _\nflag priority response late\n", "SLA missed by 0")]
    public void What_fills_the_blank_stands_where_the_blank_stood(string text, string meaning) => Assert.Equal(meaning, Tree.Of(Rules.One(text).Condition));

    [Fact]
    public void A_rule_keeps_its_identity_when_what_fills_the_blank_changes()
    {
        const string Define = "define late by _ as SLA breach by > _\ndefine stuck for _ as SLA breach for _\n";

        Assert.Equal(Rules.One(Define + "flag priority response late by 10m").Id, Rules.One(Define + "flag priority response late by 20m").Id);
        Assert.Equal(Rules.One(Define + "flag priority response stuck for 3 months").Id, Rules.One(Define + "flag priority response stuck for 4 months").Id);
    }

    [Fact]
    public void A_mistake_of_the_definition_is_shown_where_it_stands()
    {
        var diagnostic = Assert.Single(Rules.Beside("define odd by _ as recrded crime up > _\nflag odd by 5%").Diagnostics);

        Assert.Equal("1:20 KLOE2001", $"{diagnostic.Position} {diagnostic.Rule.Id}");
    }

    [Fact]
    public void Every_judgement_with_amounts_can_have_a_blank_among_them()
    {
        var judgements = typeof(JudgementSyntax).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(JudgementSyntax)));

        Assert.Equal(
            [nameof(DefinedSyntax)],
            judgements.Where(type => Declares(type, "get_Amounts") && !Declares(type, "WithAmounts")).Select(type => type.Name));
    }

    private static bool Declares(Type type, string method) =>
        type.GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;
}
