using KloeRules.Language.Fixing;

namespace KloeRules.Language.Tests.Fixing;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void The_same_text_has_no_difference() => Assert.Equal("", UnifiedDiff.Of("a.kloe", "one\ntwo\n", "one\ntwo\n"));

    [Fact]
    public void Far_changes_stand_in_hunks_of_their_own() =>
        Assert.Equal(
            """
            --- a.kloe
            +++ a.kloe
            @@ -1,4 +1,4 @@
            -1
            +one
             2
             3
             4
            @@ -8,5 +8,4 @@
             8
             9
             10
            -11
             12

            """.ReplaceLineEndings("\n"),
            UnifiedDiff.Of("a.kloe", Numbers(), Numbers().Replace("1\n2\n", "one\n2\n", StringComparison.Ordinal).Replace("\n11\n", "\n", StringComparison.Ordinal)));

    [Fact]
    public void Near_changes_share_a_hunk() =>
        Assert.Equal(
            "--- a.kloe\n+++ a.kloe\n@@ -1,6 +1,6 @@\n 1\n-2\n+two\n 3\n 4\n-5\n+five\n 6\n",
            UnifiedDiff.Of("a.kloe", "1\n2\n3\n4\n5\n6\n", "1\ntwo\n3\n4\nfive\n6\n"));

    [Fact]
    public void Lines_that_are_only_added_begin_behind_the_line_before() =>
        Assert.Equal("--- a.kloe\n+++ a.kloe\n@@ -1,1 +1,2 @@\n 1\n+2\n", UnifiedDiff.Of("a.kloe", "1\n", "1\n2\n"));

    private static string Numbers() => string.Concat(Enumerable.Range(1, 12).Select(number => $"{number}\n"));
}
