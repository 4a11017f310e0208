using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Tests.Lints;

/// <summary>What looks like something to complain of and is not.</summary>
public sealed class QuietLintTests
{
    [Theory]
    [InlineData("What will bring {measure} back from {value}?")]
    [InlineData("Which steps are due to start next, now that {measure} is {value}?")]
    [InlineData("What will be different within 28 days, with {measure} at {value}?")]
    [InlineData("When will the 101 line and P1 calls answer faster than {value}?")]
    [InlineData("In 2023 {measure} was {value}: how will it come down?")]
    public void Wording_that_is_fine(string ask) =>
        Assert.Equal([], Said($"flag \"Slow\"\n  when priority response > 1h\n  ask \"{ask}\""));

    [Theory]
    [InlineData("flag priority response has no data for 3 months\n  ask \"What assurance is there on {measure} until figures return?\"")]
    [InlineData("flag priority response > 1h and < 3h")]
    [InlineData("flag priority response > 1h in each LPA\n  ask \"What will bring {areas} from {worst}, {rank}, to {best}?\"")]
    [InlineData("flag priority response > 1h in most LPAs\n  ask \"What will bring {areas} from {worst} to {best}?\"")]
    [InlineData("flag priority response varies between LPAs by > 10m\n  ask \"When will {worst} be where {best} is?\"")]
    [InlineData("flag recorded crime up in each LPA\n  ask \"What will follow where it is {rank}?\"")]
    [InlineData("flag priority response < 1h or > 2h")]
    [InlineData("flag recorded crime > 0")]
    [InlineData("flag recorded crime zero")]
    [InlineData("watch overtime cost < £0")]
    [InlineData("flag recorded crime > 5 and (THRIVE complete < 50% or worsening)")]
    [InlineData("flag recorded crime > 5 for 3 months and recorded crime < 100")]
    [InlineData("flag recorded crime up and priority response improving")]
    [InlineData("watch priority response improving")]
    [InlineData("commend priority response meets SLA")]
    [InlineData("commend priority response < 1h")]
    [InlineData("flag priority response not improving")]
    [InlineData("flag \"A\" when priority response > 1h\nflag \"B\" when priority response > 2h\n  severity high")]
    [InlineData("flag \"A\" when priority response > 1h in Swindon\nflag \"B\" when priority response > 2h in County")]
    [InlineData("flag \"A\" when priority response > 1h\ncommend \"B\" when priority response < 30m")]
    [InlineData("flag \"A\" when priority response > 1h for 3 months\nflag \"B\" when priority response > 2h for 2 months")]
    [InlineData("flag \"A\" when any of response worsening\nflag \"B\" when any measure worsening")]
    [InlineData("flag \"A\" when THRIVE complete down > 4 points\nflag \"B\" when THRIVE complete down > 5%")]
    [InlineData("flag \"A\" when priority response exceptionally high\nflag \"B\" when priority response above average for 8 months")]
    [InlineData("flag \"A\" when any measure linked to a cause of concern trending up\nflag \"B\" when any measure linked to a cause of concern trending up over 24 months")]
    public void Rules_that_are_fine(string text) => Assert.Equal([], Said(text));

    [Theory]
    [InlineData("flag recorded crime <= 10 or >= 10", "KLOE4012")]
    [InlineData("flag recorded crime < 10 or > 10", "")]
    [InlineData("flag recorded crime between 0 and 10 or > 5", "KLOE4012")]
    [InlineData("flag THRIVE complete < 60% or >= 50%", "KLOE4012")]
    [InlineData("flag recorded crime > 10 and <= 10", "KLOE4011")]
    [InlineData("flag recorded crime >= 10 and <= 10", "")]
    [InlineData("flag recorded crime > 10 for 3 months and recorded crime < 5", "KLOE4011")]
    [InlineData("flag recorded crime > 10 in Swindon and recorded crime < 5 in County", "")]
    [InlineData("flag \"A\" when priority response > 1h\nflag \"B\" when priority response > 1h and recorded crime up", "")]
    [InlineData("flag \"A\" when priority response worsening > 5%\nflag \"B\" when priority response worsening > 10%", "KLOE4014")]
    [InlineData("flag \"A\" when priority response worsening or > 2h\nflag \"B\" when priority response worsening", "KLOE4014")]
    [InlineData("flag \"A\" when priority response > 1h in 2 of the last 6 months\nflag \"B\" when priority response > 1h for 3 months", "KLOE4014")]
    public void Amounts_and_months_are_weighed_against_each_other(string text, string said) =>
        Assert.Equal(said, string.Join(" ", Said(text)));

    private static IEnumerable<string> Said(string text) => Rules.CheckedBeside(text)
        .Where(diagnostic => diagnostic.Source.Path == "rules.kloe" && diagnostic.Rule.Severity > DiagnosticSeverity.Information)
        .Select(diagnostic => diagnostic.Rule.Id);
}
