using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Formatting;
using KloeRules.Language.Tests.Laws;

namespace KloeRules.Language.Tests.Formatting;

public sealed class FormattingLaws
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(60).WithReplay(20230309, 1);

    private static readonly Gen<string> Files = Gen.Frequency((2, Untidy.File), (1, Fragments.Any));

    public static TheoryData<string> Folders => [.. ShippedRules.Folders("examples"), .. ShippedRules.Folders("rules")];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_shipped_file_is_in_house_style(string folder) =>
        Assert.Equal(ShippedRules.Of(folder), Formatted.Of(ShippedRules.Of(folder)));

    [Fact]
    public void Formatting_twice_is_formatting_once() =>
        Prop.ForAll(Files.ToArbitrary(), text => Same(Formatted.Beside(text), Formatted.Beside(Formatted.Beside(text)))).Check(Thorough);

    [Fact]
    public void A_formatted_file_says_the_same() =>
        Prop.ForAll(Files.ToArbitrary(), text => Same(Meaning.Of(Rules.Beside(text)), Meaning.Of(Rules.Beside(Formatted.Beside(text))))).Check(Thorough);

    [Theory]
    [InlineData(RuleLayout.Blocks)]
    [InlineData(RuleLayout.OneLine)]
    public void Moving_conditions_changes_nothing_that_a_file_says_and_moves_them_once(RuleLayout layout) =>
        Prop.ForAll(Files.ToArbitrary(), text =>
        {
            var moved = Formatted.Beside(text, layout);
            return Same(Meaning.Of(Rules.Beside(text)), Meaning.Of(Rules.Beside(moved)))
                && Same(moved, Formatted.Beside(moved, layout))
                && Same(moved, Formatted.Beside(moved));
        }).Check(Thorough);

    [Theory]
    [InlineData(RuleLayout.Blocks, RuleLayout.OneLine)]
    [InlineData(RuleLayout.OneLine, RuleLayout.Blocks)]
    public void Moving_conditions_there_and_back_is_moving_them_back(RuleLayout there, RuleLayout back) =>
        Prop.ForAll(Untidy.File.ToArbitrary(), text => Same(
            Meaning.Of(Rules.Beside(Formatted.Beside(text, back))),
            Meaning.Of(Rules.Beside(Formatted.Beside(Formatted.Beside(text, there), back))))).Check(Thorough);

    [Theory]
    [InlineData(RuleLayout.Blocks)]
    [InlineData(RuleLayout.OneLine)]
    public void Moving_conditions_loses_no_comment(RuleLayout layout) =>
        Prop.ForAll(Untidy.File.ToArbitrary(), text => Same(Comments(text), Comments(Formatted.Beside(text, layout)))).Check(Thorough);

    [Fact]
    public void No_comment_is_lost_and_none_changes() =>
        Prop.ForAll(Untidy.File.ToArbitrary(), text => Same(Comments(text), Comments(Formatted.Beside(text)))).Check(Thorough);

    [Fact]
    public void Untidy_files_are_formatted_and_not_left_alone() =>
        Prop.ForAll(Untidy.File.ToArbitrary(), text => !Formatted.Beside(text).Contains('\t') && !Formatted.Beside(text).Contains("\n\n\n")).Check(Thorough);

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_shipped_file_in_disorder_comes_back_as_it_was(string folder)
    {
        var files = ShippedRules.Of(folder);
        var untidy = files.Select(file => (file.Path, "\uFEFF" + file.Text.Replace("\n  ", "\n\t \u00A0", StringComparison.Ordinal).Replace("\n", " \t\r\n", StringComparison.Ordinal)));

        Assert.Equal(files, Formatted.Of([.. untidy]));
    }

    private static string Comments(string text) => string.Join(
        "\n", text.Split('\n').Where(line => line.Contains("# ")).Select(line => line[line.IndexOf("# ", StringComparison.Ordinal)..].TrimEnd()));

    private static bool Same(string expected, string actual)
    {
        Assert.Equal(expected, actual);
        return true;
    }
}
