using KloeRules.Snapshots;

namespace KloeRules.Papers.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    private string File => Path.Combine(folder, "__snapshots__", "Claim.Holds.snap");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_missing_snapshot_fails_and_says_how_to_accept_it()
    {
        var mismatch = Assert.Throws<SnapshotMismatchException>(() => Snapshot.Match("text", File, accept: false));

        Assert.Equal("There is no snapshot Claim.Holds.snap yet. Run the test with KLOE_ACCEPT_SNAPSHOTS=1 and look at the file it writes.", mismatch.Message);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void An_accepted_snapshot_matches_afterwards_whatever_its_line_ends()
    {
        Snapshot.Match("one\r\ntwo\n", File, accept: true);

        Assert.Equal("one\ntwo\n", System.IO.File.ReadAllText(File));
        Snapshot.Match("one\ntwo\r\n", File, accept: false);
    }

    [Fact]
    public void A_difference_shows_only_the_lines_that_differ()
    {
        Snapshot.Match("one\ntwo\nthree\nfour\n", File, accept: true);

        var mismatch = Assert.Throws<SnapshotMismatchException>(() => Snapshot.Match("one\n2\n2b\nthree\nfour\n", File, accept: false));

        Assert.Equal(
            "The result differs from Claim.Holds.snap. If it is right, run the test with KLOE_ACCEPT_SNAPSHOTS=1.\n- 2: two\n+ 2: 2\n+ 3: 2b\n",
            mismatch.Message);
    }

    [Fact]
    public void A_value_that_is_not_text_is_compared_as_json()
    {
        Snapshot.Match(new { Rank = 1 }, File, accept: true);

        Assert.Equal("{\n  \"Rank\": 1\n}", System.IO.File.ReadAllText(File));
    }
}
