using KloeRules.Language.Formatting;
using KloeRules.Snapshots;

namespace KloeRules.Cases.Tests;

public sealed class CaseTests
{
    public static TheoryData<string> All => [.. Case.Names.Where(name => !Mistake.IsMistake(name))];

    public static TheoryData<string> Forms => [.. Case.Names.Where(name => name.StartsWith("form/", StringComparison.Ordinal))];

    [Fact]
    public void The_catalogue_that_all_cases_share_is_in_order() =>
        Assert.DoesNotContain(Case.Of(Case.Root, "").Pack.Diagnostics, one => one.Source.Path != Case.File);

    /// <summary>The forms of the language's design, one by one, under the topic "form".</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_the_language_is_read_without_an_error(string name)
    {
        var read = Case.Read(name);

        Assert.False(read.HasErrors, Shown.Diagnostics(read));
        Assert.DoesNotContain("| Broken", Shown.Questions(read), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_case_is_read_worded_and_formatted_as_was_accepted(string name)
    {
        var read = Case.Read(name);
        Snapshot.MatchFile(Shown.Diagnostics(read), read.Of("diagnostics.txt"));
        Snapshot.MatchFile(Shown.Meaning(read), read.Of("meaning.txt"));
        Snapshot.MatchFile(HouseStyle.Of(read.Syntax, read.Pack), read.Of("formatted.kloe"));
        if (!read.HasErrors)
        {
            Snapshot.MatchFile(Shown.Questions(read), read.Of("questions.txt"));
        }
    }
}
