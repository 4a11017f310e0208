using KloeRules.Language.Diagnostics;
using KloeRules.Snapshots;

namespace KloeRules.Cases.Tests;

/// <summary>What people really mistype, with what they meant: what is said of it, and whether the fix that is offered yields what was meant.</summary>
public sealed class MistakeTests
{
    private const int PercentPutRight = 90;

    private static readonly Lazy<IReadOnlyDictionary<string, Mistake>> Read =
        new(() => Mistake.Names.ToDictionary(name => name[Mistake.Topic.Length..], Mistake.Read, StringComparer.Ordinal));

    /// <summary>Those for which no fix yields what was meant.</summary>
    private static readonly string[] NotPutRight =
    [
        "family-any-in",
    ];

    public static TheoryData<string> All => [.. Mistake.Names.Select(name => name[Mistake.Topic.Length..])];

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_said_of_a_mistake_and_done_about_it_is_as_was_accepted(string name)
    {
        var mistake = Read.Value[name];
        Snapshot.MatchFile(Shown.Diagnostics(mistake.Typed) + Shown.Corrected(mistake), mistake.Typed.Of("diagnostics.txt"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_was_meant_is_in_order(string name) =>
        Assert.DoesNotContain(Read.Value[name].Intended.Pack.Diagnostics, one => one.Rule.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void There_are_two_hundred_mistakes_at_least() => Assert.True(Read.Value.Count >= 200, $"{Read.Value.Count}");

    [Fact]
    public void Nine_in_ten_mistakes_are_put_right_by_the_fixes_that_are_offered()
    {
        var left = Read.Value.Where(mistake => !mistake.Value.IsPutRight).Select(mistake => mistake.Key).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(NotPutRight, left);
        Assert.True((Read.Value.Count - left.Length) * 100 >= PercentPutRight * Read.Value.Count, $"{left.Length} of {Read.Value.Count} are left.");
    }

    [Fact]
    public void No_mistake_is_taken_for_something_else_without_a_word() =>
        Assert.Empty(Read.Value.Where(mistake => mistake.Value.IsTakenForSomethingElse).Select(mistake => mistake.Key));

    [Fact]
    public void Nothing_that_is_put_right_unseen_turns_a_mistake_into_something_else() =>
        Assert.Empty(Read.Value.Where(mistake => mistake.Value.IsTurnedIntoSomethingElse).Select(mistake => mistake.Key));
}
