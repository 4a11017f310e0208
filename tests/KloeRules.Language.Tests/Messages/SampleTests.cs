using System.Globalization;
using System.Text.RegularExpressions;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Tests.Messages;

/// <summary>What kloe explain and the reference show of a message is what the message does.</summary>
public sealed partial class SampleTests
{
    /// <summary>Needs more than rule files of a size to be shown; tested where it is reported.</summary>
    private static readonly Dictionary<string, string> NotRunHere = new()
    {
        [DiagnosticCatalogue.NotText.Id] = "its sample would be bytes",
        [DiagnosticCatalogue.FileTooLong.Id] = "its sample would have sixteen million characters",
        [DiagnosticCatalogue.UnknownPack.Id] = "its sample would be a folder",
        [DiagnosticCatalogue.SnoozeEnded.Id] = "is seen when rules meet figures",
        [DiagnosticCatalogue.SnoozeUnmatched.Id] = "is seen when rules meet figures",
    };

    public static TheoryData<string> Run => [.. DiagnosticCatalogue.All.Select(row => row.Id).Except(NotRunHere.Keys)];

    public static TheoryData<string> All => [.. DiagnosticCatalogue.All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Run))]
    public void A_bad_sample_gets_its_message_and_no_other(string id) =>
        Assert.Equal([id], Pack(Sample(id).Bad).Diagnostics.Select(diagnostic => diagnostic.Rule.Id).Distinct());

    [Theory]
    [MemberData(nameof(Run))]
    public void A_good_sample_gets_no_message(string id) =>
        Assert.Equal([], Pack(Sample(id).Good).Diagnostics.Select(diagnostic => diagnostic.Message));

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

    private static Pack Pack(string text) =>
        Rules.Bind(("catalogue.kloe", DiagnosticSample.Catalogue), ("sample.kloe", Repeated().Replace(text, Repeat)));

    private static string Repeat(Match match) =>
        string.Concat(Enumerable.Repeat(match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex("«(.+?) × ([0-9]+)»")]
    private static partial Regex Repeated();
}
