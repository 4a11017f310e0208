using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Tests.Conditions;

/// <summary>A measure beside peers, areas and other measures. Group numbers are those of the rule.</summary>
public sealed class ComparingTests
{
    [Theory]
    [InlineData("crime rate worse than peers", "Worse BesideOthers NaN NaN 1 among group 0")]
    [InlineData("crime rate is worse than its peers", "Worse BesideOthers NaN NaN 1 among group 0")]
    [InlineData("crime rate worse than similar forces", "Worse BesideOthers NaN NaN 1 among group 0")]
    [InlineData("crime rate worse than the most similar forces", "Worse BesideOthers NaN NaN 1 among group 0")]
    [InlineData("crime rate better than the peer average", "Better BesideOthers NaN NaN 1 among group 0")]
    [InlineData("crime rate above its most similar group", "High BesideOthers NaN NaN 1 among group 0")]
    [InlineData("crime rate above peers by > 10%", "High BesideOthers 0.1 NaN 1 among group 0")]
    [InlineData("crime rate above peers by more than 0.5 per 1,000", "High BesideOthers NaN 0.5 1 among group 0")]
    [InlineData("THRIVE complete below peers by > 5 points over 12 months", "Low BesideOthers NaN 0.05 12 among group 0")]
    [InlineData("crime rate above national", "High BesideOthers NaN NaN 1 among group 0")]
    [InlineData("crime rate above the national average", "High BesideOthers NaN NaN 1 among group 0")]
    [InlineData("crime rate not worse than the national average for 3 months", "for 3 (not(Worse BesideOthers NaN NaN 1 among group 0))")]
    [InlineData("crime rate worse than peers and above national", "and(Worse BesideOthers NaN NaN 1 among group 0, High BesideOthers NaN NaN 1 among group 1)")]
    public void Beside_peers_and_the_country(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("crime rate in the worst 2 of 5 forces", "Worse RankedAmong 2 1 among group 0")]
    [InlineData("crime rate is in the best 2 of its peers", "Better RankedAmong 2 1 among group 0")]
    [InlineData("crime rate among the worst 3 forces", "Worse RankedAmong 3 1 among group 0")]
    [InlineData("recorded crime in the lowest 3 of 5 forces", "Low RankedAmong 3 1 among group 0")]
    [InlineData("crime rate in the bottom 2 of peers over 12 months", "Worse RankedAmong 2 12 among group 0")]
    [InlineData("crime rate bottom quartile of peers", "Worse RankedAmong 1 1 among group 0")]
    [InlineData("crime rate in the top quartile", "Better RankedAmong 1 1 among group 0")]
    [InlineData("crime rate ranked worse than 3rd", "Worse RankedBeyond 3 1 among group 0")]
    [InlineData("crime rate ranked better than 2nd of 5 forces", "Better RankedBeyond 2 1 among group 0")]
    public void Places(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("crime rate out of line with peers", "Either OutOfLine 12 among group 0")]
    [InlineData("crime rate is out of line among LPAs", "Either OutOfLine 12 among group 0")]
    [InlineData("crime rate significantly worse than peers", "Worse OutOfLine 12 among group 0")]
    [InlineData("crime rate significantly above similar forces", "High OutOfLine 12 among group 0")]
    [InlineData("crime rate out of line with all forces over 3 months", "Either OutOfLine 3 among group 0")]
    [InlineData("recorded crime diverging from peers", "Either MovesApart 24 among group 0")]
    [InlineData("crime rate falling behind its peers over 36 months", "Worse MovesApart 36 among group 0")]
    [InlineData("crime rate diverging from national", "Either MovesApart 24 among group 0")]
    public void Out_of_line_and_diverging(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("THRIVE complete varies between LPAs by > 10 points", "Either VariesBetween NaN 0.1 1 among group 0")]
    [InlineData("THRIVE complete varies across LPAs", "Either VariesBetween NaN NaN 1 among group 0")]
    [InlineData("priority response varies between areas by > 20%", "Either VariesBetween 0.2 NaN 1 among group 0")]
    [InlineData("priority response differs between LPAs by more than 10m", "Either VariesBetween NaN 600 1 among group 0")]
    [InlineData("THRIVE complete worst in Swindon", "Worse FurthestAmong 1 among group 0")]
    [InlineData("THRIVE complete is the best in Swindon", "Better FurthestAmong 1 among group 0")]
    [InlineData("recorded crime highest in Swindon", "High FurthestAmong 1 among group 0")]
    [InlineData("THRIVE complete worse in Swindon than County", "Worse BesideOthers NaN NaN 1 among group 0")]
    [InlineData("THRIVE complete worse in Swindon than in County by > 5 points", "Worse BesideOthers NaN 0.05 1 among group 0")]
    public void Between_areas(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response moves with recorded crime", "High MovesWith 6 beside #1")]
    [InlineData("priority response moves with recorded crime within 3 months", "High MovesWith 3 beside #1")]
    [InlineData("priority response moves against THRIVE complete", "Low MovesWith 6 beside #1")]
    [InlineData("priority response diverges from recorded crime", "Either MovesApart 24 beside #1")]
    [InlineData("priority response moves with recorded crime within 3 months and > 1h", "and(High MovesWith 3 beside #1, Above 3600)")]
    public void Beside_another_measure(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("crime rate worse than peers", "")]
    [InlineData("crime rate worse than peers in Swindon", "Swindon")]
    [InlineData("crime rate varies between LPAs", "")]
    [InlineData("crime rate out of line among LPAs", "Swindon, County")]
    [InlineData("crime rate worst in Swindon", "Swindon")]
    [InlineData("crime rate worse in Swindon than County", "Swindon")]
    [InlineData("crime rate bottom quartile of forces in each LPA", "Swindon, County")]
    public void Where_it_is_judged(string condition, string areas)
    {
        var rule = Rules.One("flag " + condition);

        Assert.Equal(areas, string.Join(", ", rule.Areas));
        Assert.Single(rule.Areas.Take(1));
    }

    [Fact]
    public void A_rule_knows_whom_it_compares_with()
    {
        var rule = Rules.One("flag crime rate worse than peers and above national and worst in Swindon");

        Assert.Equal(
            ["peers: Avon, Dorset, Kent, Norfolk", "national: England and Wales", "LPAs: Swindon, County"],
            rule.Groups.Select(group => $"{group.Name}: {string.Join(", ", group.Areas)}"));
        Assert.Equal(["Swindon"], rule.Places);
    }

    [Fact]
    public void A_pack_names_its_peers_and_the_country()
    {
        var pack = Rules.Alone("""
            pack "Ours" version 1
              peers are "Avon", "Dorset"
              forces are "Kent"
              national "England and Wales"
            """);

        Assert.Empty(pack.Diagnostics);
        Assert.Equal(["Avon", "Dorset", "Kent", "England and Wales"], pack.Settings.Outside);
    }

    [Theory]
    [InlineData("any measure significantly worse than peers", "This rule leaves out 2 of the 2 measures in \"measures\": the pack declares no peers.")]
    [InlineData("any measure in the worst 2 of forces", "This rule leaves out 2 of the 2 measures in \"measures\": the pack declares no forces.")]
    [InlineData("any measure above national", "This rule leaves out 2 of the 2 measures in \"measures\": the pack declares no national figure.")]
    public void A_rule_for_any_measure_is_silent_where_the_pack_names_nobody_to_compare_with(string condition, string message)
    {
        var pack = Rules.Alone($"measure A\n  unit percent\n  lower is better\nmeasure B\n  unit percent\n  lower is better\nflag {condition}");

        var note = Assert.Single(pack.Diagnostics);
        Assert.Equal((DiagnosticCatalogue.NotJudged, message), (note.Rule, note.Message));
        Assert.Empty(Assert.Single(pack.Rules).Subjects);
    }

    [Fact]
    public void A_rule_for_any_measure_is_silent_where_all_grow_with_the_size_of_a_force() => Assert.Equal(
        DiagnosticCatalogue.NotJudged,
        Assert.Single(Rules.Alone("pack \"P\" version 1\n  peers are \"A\"\nmeasure A\n  lower is better\n  unit count\nflag any measure worse than peers").Diagnostics).Rule);

    [Fact]
    public void A_family_that_has_nobody_to_be_compared_with_is_a_mistake() => Assert.Equal(
        DiagnosticCatalogue.NoOthers,
        Assert.Single(Rules.Alone("measure A\n  unit percent\n  lower is better\nfamily all is \"A\"\nflag any of all worse than peers").Diagnostics).Rule);

    [Theory]
    [InlineData("flag M worse than peers", "This compares with the figures of peers, and the pack declares no peers.", "peers are \"Force A\", \"Force B\"")]
    [InlineData("flag M in the worst 10 of 42 forces", "This compares with the figures of other forces, and the pack declares no forces.", "forces are \"Force A\", \"Force B\"")]
    [InlineData("flag M above national", "This compares with a national figure, and the pack declares none.", "national \"England and Wales\"")]
    [InlineData("flag M up vs national", "This compares with a national figure, and the pack declares none.", "national \"England and Wales\"")]
    [InlineData("flag M worst in Swindon", "This compares with other areas, and the pack declares no group that holds Swindon.", "group LPAs is Swindon, County")]
    public void What_it_compares_with_must_be_declared(string rule, string message, string example)
    {
        var diagnostic = Assert.Single(Rules.Alone($"measure M\n  unit percent\n  lower is better\n\n{rule}").Diagnostics);

        Assert.Equal(message, diagnostic.Message);
        Assert.EndsWith(example, diagnostic.Remedy);
    }

    [Fact]
    public void Measures_that_grow_with_size_are_left_out_of_a_family()
    {
        var rule = Rules.Beside("flag any measure worse than peers").Rules[0];

        Assert.DoesNotContain("Crime Volume", rule.Subjects.Select(measure => measure.Name));
        Assert.Contains("Crime Rate", rule.Subjects.Select(measure => measure.Name));
    }
}
