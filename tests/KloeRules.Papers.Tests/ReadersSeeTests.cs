using KloeRules.Papers.Tests.Samples;
using KloeRules.Snapshots;

namespace KloeRules.Papers.Tests;

/// <summary>What a reader sees of the sample paper, whole.</summary>
public class ReadersSeeTests
{
    [Fact]
    public void A_page() => Snapshot.Match(Written.As("html", Sample.Paper));

    [Fact]
    public void A_json_document() => Snapshot.Match(Written.As("json", Sample.Paper));

    [Fact]
    public void A_markdown_document() => Snapshot.Match(Written.As("markdown", Sample.Paper));

    [Fact]
    public void A_narrow_terminal_without_colour() => Snapshot.Match(Written.Terminal(Sample.Paper, 80, inColour: false));

    [Fact]
    public void A_wide_terminal_in_colour() => Snapshot.Match(Written.Terminal(Sample.Paper, 160, inColour: true));
}
