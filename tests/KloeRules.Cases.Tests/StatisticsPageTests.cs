using System.Text.RegularExpressions;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Signals;

namespace KloeRules.Cases.Tests;

/// <summary><c>rules/STATISTICS.md</c>: a section is headed by forms of the language in backticks, and says of them what a reader may ask of a statistic.</summary>
public sealed partial class StatisticsPageTests
{
    private static readonly string[] Parts = ["Formula", "Needs", "Cannot tell", "False alarms", "Source"];

    public static TheoryData<string> Headings => [.. Sections().Keys];

    [Fact]
    public void Every_kind_of_signal_has_one_section()
    {
        var kinds = Sections().Keys.Select(heading => KindsOf(heading).Distinct().Single()).ToArray();

        Assert.Equal(Enum.GetValues<SignalKind>().Order(), kinds.Order());
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_section_says_how_it_is_worked_out_what_it_needs_and_how_often_it_is_wrong(string heading)
    {
        var said = Label().Matches(Sections()[heading]).Select(label => label.Groups[1].Value);

        Assert.Equal(Parts, said);
    }

    private static IEnumerable<SignalKind> KindsOf(string heading) => Form().Matches(heading).Select(form => KindOf(form.Groups[1].Value));

    private static SignalKind KindOf(string form)
    {
        var pack = Case.Of(Case.Shared, $"flag overall satisfaction {form}\n").Pack;
        var wrong = pack.Diagnostics.FirstOrDefault(one => one.Source.Path == Case.File && one.Rule.Severity > DiagnosticSeverity.Information);
        Assert.True(wrong is null, $"{form}: {wrong?.Message}");
        return Assert.IsType<SignalCheck>(pack.Rules[^1].Condition).Signal.Kind;
    }

    private static Dictionary<string, string> Sections() =>
        File.ReadAllText(Path.Combine(Case.Repository(), "rules", "STATISTICS.md"))
            .Split("\n## ")
            .Skip(1)
            .Where(section => section.StartsWith('`'))
            .ToDictionary(section => section[..section.IndexOf('\n', StringComparison.Ordinal)]);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Form();

    [GeneratedRegex(@"^- \*\*(.+?)\.\*\*", RegexOptions.Multiline)]
    private static partial Regex Label();
}
