using System.Reflection;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Tests.Messages;

public sealed class MessageTests
{
    /// <summary>Reported by the host, which reads bytes, folders and figures, or by the compiler of formulas; the language layer sees none of them.</summary>
    private static readonly DiagnosticRule[] OfTheHost =
        [
            DiagnosticCatalogue.NotText, DiagnosticCatalogue.UnknownPack, DiagnosticCatalogue.SnoozeEnded, DiagnosticCatalogue.SnoozeUnmatched,
            DiagnosticCatalogue.ReviewPassed, DiagnosticCatalogue.NeverSupplied, DiagnosticCatalogue.SupplyStopped, DiagnosticCatalogue.LimitInTheMiddle,
            DiagnosticCatalogue.WouldNeverAsk, DiagnosticCatalogue.WouldAlwaysAsk, DiagnosticCatalogue.FormulaRefused, DiagnosticCatalogue.FormulaNotUnderstood,
            DiagnosticCatalogue.WouldNeverAsk, DiagnosticCatalogue.WouldAlwaysAsk,
            DiagnosticCatalogue.ActionsNotFound,
            DiagnosticCatalogue.LevelMayHaveChanged, DiagnosticCatalogue.FellToZero, DiagnosticCatalogue.AreaStopped, DiagnosticCatalogue.LeftoverArea,
            DiagnosticCatalogue.UnitMayHaveChanged, DiagnosticCatalogue.LatestMonthUnsettled, DiagnosticCatalogue.FiguresRounded,
        ];

    private static readonly string[] Jargon =
        ["null", "token", "parse", "parser", "syntax", "identifier", "exception", "Exception", "record", "payload", "EOF", "enum", "string", "integer"];

    internal static readonly IReadOnlyList<MessageCase> All =
        [.. ReadingMessages.Cases, .. NameMessages.Cases, .. UnitAndTimeMessages.Cases, .. LogicAndTestMessages.Cases, .. LintMessages.Cases, .. ActionMessages.Cases];

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, All.Count));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_mistake_says_what_is_wrong_what_it_means_and_what_to_do(int number)
    {
        var expected = All[number];

        var actual = Assert.Single(LintMessages.Cases.Contains(expected)
            ? Rules.CheckedBeside(expected.Text).Where(diagnostic => diagnostic.Rule == expected.Rule)
            : Rules.Beside(expected.Text).Diagnostics);

        Assert.Equal(
            (expected.Rule.Id, expected.Place, expected.Span, expected.Message, expected.Consequence, expected.Remedy),
            (actual.Rule.Id, actual.Position.ToString(), actual.Source[actual.Span], actual.Message, actual.Consequence, actual.Remedy));
        Assert.Equal("rules.kloe", actual.Source.Path);
    }

    [Fact]
    public void Every_row_of_the_catalogue_has_a_case()
    {
        Assert.Equal([], Rows().Except(All.Select(known => known.Rule)).Except(OfTheHost).Select(row => row.Id));
    }

    [Fact]
    public void Every_row_has_a_number_of_its_own()
    {
        Assert.Equal([], Rows().GroupBy(row => row.Id).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_message_is_plain_English_in_whole_sentences(int number)
    {
        var (_, _, _, _, message, consequence, remedy) = All[number];

        foreach (var text in new[] { message, consequence, remedy })
        {
            Assert.DoesNotContain(Jargon, word => text.Split(' ', '.', ',', '"').Contains(word));
            Assert.DoesNotContain("  ", text);
            Assert.True(char.IsUpper(text[0]) || text[0] is '"' or '{', text);
        }

        Assert.EndsWith(".", message);
        Assert.EndsWith(".", consequence);
    }

    private static IEnumerable<DiagnosticRule> Rows() =>
        typeof(DiagnosticCatalogue)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticRule))
            .Select(field => (DiagnosticRule)field.GetValue(null)!);
}
