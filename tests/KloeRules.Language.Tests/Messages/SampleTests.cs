using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Tests.Messages;

/// <summary>What kloe explain and the reference show of a message is what the message does.</summary>
public sealed class SampleTests
{
    /// <summary>Needs more than rule files of a size to be shown; tested where it is reported.</summary>
    private static readonly Dictionary<string, string> NotRunHere = new()
    {
        [DiagnosticCatalogue.NotText.Id] = "its sample would be bytes",
        [DiagnosticCatalogue.FileTooLong.Id] = "its sample would have sixteen million characters",
        [DiagnosticCatalogue.UnknownPack.Id] = "its sample would be a folder",
        [DiagnosticCatalogue.SnoozeEnded.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.SnoozeUnmatched.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.ActionsNotFound.Id] = "is seen when rules meet the tracker",
        [DiagnosticCatalogue.ReviewPassed.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.NeverSupplied.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.SupplyStopped.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.LimitInTheMiddle.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.WouldNeverAsk.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.WouldAlwaysAsk.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.LevelMayHaveChanged.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.FellToZero.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.AreaStopped.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.LeftoverArea.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.UnitMayHaveChanged.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.LatestMonthUnsettled.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.FiguresRounded.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.FormulaRefused.Id] = "is seen by the compiler of formulas",
        [DiagnosticCatalogue.FormulaNotUnderstood.Id] = "is seen by the compiler of formulas",
    };

    public static TheoryData<string> Run => [.. DiagnosticCatalogue.All.Select(row => row.Id).Except(NotRunHere.Keys)];

    public static TheoryData<string> All => [.. DiagnosticCatalogue.All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Run))]
    public void A_bad_sample_gets_its_message_and_no_other(string id) =>
        Assert.Equal([id], Said(Sample(id).Bad, id).Select(diagnostic => diagnostic.Rule.Id).Distinct());

    [Theory]
    [MemberData(nameof(Run))]
    public void A_good_sample_gets_no_message(string id) =>
        Assert.Equal([], Said(Sample(id).Good, id).Select(diagnostic => diagnostic.Message));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_row_has_a_title_and_samples(string id)
    {
        var sample = Sample(id);

        Assert.True(sample.Title.Length is > 5 and < 60 && (char.IsUpper(sample.Title[0]) || sample.Title[0] == '"') && sample.Title[^1] != '.', sample.Title);
        Assert.NotEqual("", sample.Bad);
        Assert.NotEqual("", sample.Good);
        Assert.NotEqual(sample.Bad, sample.Good);
    }

    [Fact]
    public void What_samples_stand_beside_is_sound() =>
        Assert.Equal([], Rules.Bind(("catalogue.kloe", DiagnosticSample.Catalogue)).Diagnostics.Select(diagnostic => diagnostic.Message));

    private static DiagnosticSample Sample(string id) => DiagnosticCatalogue.Find(id)!.Sample;

    /// <summary>What check says of a sample. Notes are left out but for those that the sample is about: most samples are too short to be without any.</summary>
    private static IEnumerable<Diagnostic> Said(string text, string id) =>
        Rules.Checked(Files(("catalogue.kloe", DiagnosticSample.Catalogue), ("sample.kloe", DiagnosticSample.SpeltOut(text))))
            .Where(diagnostic => diagnostic.Source.Path == "sample.kloe")
            .Where(diagnostic => diagnostic.Rule.Severity > DiagnosticSeverity.Information || diagnostic.Rule.Id == id);

    /// <summary>A sample with a pack of its own goes first: the first pack counts.</summary>
    private static (string Path, string Text)[] Files((string Path, string Text) catalogue, (string Path, string Text) sample) =>
        sample.Text.StartsWith("pack ", StringComparison.Ordinal) ? [sample, catalogue] : [catalogue, sample];
}
