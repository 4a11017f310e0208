using KloeRules.Engine.AgainstData;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Engine.Tests.AgainstData;

public sealed class FigureLintTests
{
    private const string ThirteenMonths = "given recorded crime by month from Jan 2022: 1,200, 1,300, 1,250, 1,240, 1,210, 1,320, 1,180, 1,230, 1,270, 1,310, 1,190, 1,280, 1,460";

    public static TheoryData<string> Samples =>
    [
        DiagnosticCatalogue.ReviewPassed.Id, DiagnosticCatalogue.NeverSupplied.Id, DiagnosticCatalogue.SupplyStopped.Id,
        DiagnosticCatalogue.LimitInTheMiddle.Id, DiagnosticCatalogue.WouldNeverAsk.Id, DiagnosticCatalogue.WouldAlwaysAsk.Id,
        DiagnosticCatalogue.LevelMayHaveChanged.Id, DiagnosticCatalogue.FellToZero.Id, DiagnosticCatalogue.AreaStopped.Id, DiagnosticCatalogue.LeftoverArea.Id,
        DiagnosticCatalogue.UnitMayHaveChanged.Id, DiagnosticCatalogue.LatestMonthUnsettled.Id, DiagnosticCatalogue.FiguresRounded.Id,
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_bad_sample_gets_its_message_and_no_other(string id) =>
        Assert.Equal([id], Said(DiagnosticCatalogue.Find(id)!.Sample.Bad, DiagnosticCatalogue.Find(id)!.Sample.Data).Select(diagnostic => diagnostic.Rule.Id));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_good_sample_gets_no_message(string id) =>
        Assert.Equal([], Said(DiagnosticCatalogue.Find(id)!.Sample.Good, DiagnosticCatalogue.Find(id)!.Sample.Data).Select(diagnostic => diagnostic.Message));

    [Theory]
    [InlineData("KLOE6003", "3:13", "This rule was to be reviewed by March 2022, and the figures now reach May 2022.",
        "Its limits and words may no longer be what the meeting agreed.", "Look it over, then give it a later month: review by May 2023")]
    [InlineData("KLOE7101", "1:6", "No figures come in for Average Response Time: Priority.",
        "The rule can only say \"cannot tell\", month after month.", "See that the data names the measure as the catalogue does; kloe measures lists the names.")]
    [InlineData("KLOE7102", "8:9", "The figures for Average Response Time: Priority end in March 2022, while others reach September 2022.",
        "Rules about it say \"cannot tell\", and what happens to it is not seen.",
        "Ask for the missing months, or declare how late it is published: published 6 months late")]
    [InlineData("KLOE7103", "1:21", "1,250 is where Crime Volume lies in an ordinary month: 1,260 on average, give or take 74.6.",
        "About every other month is beyond it by chance alone, so the question would say little.", "Move the limit to where a month is out of the ordinary, or ask about a change.")]
    [InlineData("KLOE7104", "1:6", "In none of the latest 13 months would this rule have asked.",
        "It is a safety net, or its limit is out of reach.", "See with kloe explain how near it came; that is fine for what should never happen.")]
    [InlineData("KLOE7105", "1:6", "In every one of the latest 13 months this rule would have asked.",
        "What is asked every time is no longer heard.", "Ask about a change or a later limit, or make it a standing item of the meeting.")]
    [InlineData("KLOE7106", "21:9", "Crime Volume may have changed its level in January 2022: about 1,250 before, about 1,600 from then on.",
        "It is a possible change in what is counted or in how the force works; if it is one, rules that look back across it compare what is not alike.",
        "Confirm what happened, then declare it: event \"…\" in Jan 2022 affects Crime Volume: break")]
    [InlineData("KLOE7107", "21:9", "Crime Volume has been zero in each of the latest 12 months, after months in which it was not.",
        "What is no longer counted, or is counted elsewhere, looks like a fall to zero, and may be praised as one.",
        "Ask whether it is still counted; if not, leave the months out: ignore Jan 2022 to Dec 2022 because \"no longer counted\"")]
    [InlineData("KLOE7108", "21:9", "The figures for Crime Volume in Swindon stopped in March 2022, while other areas reach September 2022.",
        "What happens there is not seen; rules can only say \"cannot tell\".",
        "Ask for the missing months, or see whether the area has a new name; where a month without a row means none, declare it: missing means zero")]
    [InlineData("KLOE7109", "1:7", "The area \"Unknown\", which this rule judges, is what is left over where no area was recorded.",
        "Its ups and downs say how well areas are recorded, not what happened in one.", "Leave it out: except \"Unknown\"")]
    [InlineData("KLOE7110", "21:9", "Crime Volume was 12,534 in January 2023, about 10 times what is usual (1,250).",
        "It may have a slipped point or be in another unit; rules would ask about it, and later months be held against it.",
        "Correct it at its source (figures), or leave the month out: ignore Jan 2023 because \"wrong unit\"")]
    [InlineData("KLOE7111", "1:9", "The latest month of Time to Charge, January 2023, lies below what is usual in 3 of 5 areas.",
        "A month that is not complete yet, or is recorded in a new way, makes rules ask everywhere at once.",
        "Ask the publisher; if it is still to change, declare it: provisional 1 month")]
    [InlineData("KLOE7112", "21:9", "Every figure of Crime Volume is a multiple of 5.",
        "They are rounded, so a change of a few cases may be none, and none may be a few.", "Ask for the exact figures, or set limits and changes well above 5.")]
    public void A_message_says_what_is_wrong_what_it_means_and_what_to_do(string id, string place, string message, string consequence, string remedy)
    {
        var sample = DiagnosticCatalogue.Find(id)!.Sample;

        var said = Assert.Single(Said(sample.Bad, sample.Data));

        Assert.Equal((place, message, consequence, remedy), (said.Position.ToString(), said.Message, said.Consequence, said.Remedy));
    }

    [Theory]
    [InlineData("flag any of response worsening")] // a family may hold measures that nobody publishes
    [InlineData("flag recorded crime > 1,450")]
    [InlineData("commend recorded crime < 900")] // credit that is never due harms nobody
    [InlineData("flag recorded crime between 1,240 and 1,260")]
    [InlineData("flag recorded crime up > 50% vs previous 12 months")] // could never be told, so neither asked nor kept quiet
    public void A_rule_that_is_fine_beside_its_figures(string rule) => Assert.Equal([], Said(rule, ThirteenMonths).Select(diagnostic => diagnostic.Message));

    [Fact]
    public void A_rule_that_looks_for_missing_figures_may_find_none() =>
        Assert.DoesNotContain(
            DiagnosticCatalogue.NeverSupplied, Said("flag priority response has no data for 3 months", ThirteenMonths).Select(diagnostic => diagnostic.Rule));

    [Fact]
    public void A_pack_is_reviewed_too()
    {
        var said = Assert.Single(Said("", ThirteenMonths, "review by Mar 2022"));

        Assert.Equal("The pack was to be reviewed by March 2022, and the figures now reach January 2023.", said.Message);
    }

    [Fact]
    public void Few_months_prove_nothing() =>
        Assert.Equal([], Said("flag recorded crime > 900", "given recorded crime by month from Jan 2022: 1,200, 1,300, 1,250, 1,240, 1,210, 1,320").Select(diagnostic => diagnostic.Message));

    [Fact]
    public void Figures_that_are_declared_late_have_not_stopped()
    {
        const string Late = "measure Time to Charge\n  published 6 months late\nflag Time to Charge > 90 and recorded crime > 1,450\n";

        Assert.DoesNotContain(
            DiagnosticCatalogue.SupplyStopped,
            Said(Late, ThirteenMonths + "\ngiven Time to Charge by month from Jan 2022: 80, 70, 75, 60, 65, 71").Select(diagnostic => diagnostic.Rule));
    }

    private static IReadOnlyList<Diagnostic> Said(string rules, string given, string? pack = null)
    {
        var (bound, frame) = SampleData.Of(rules, given, pack);
        return FigureLints.Of(Judged.Compiled(bound), frame);
    }
}
