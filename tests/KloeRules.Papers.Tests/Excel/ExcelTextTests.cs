using KloeRules.Papers.Excel;

namespace KloeRules.Papers.Tests.Excel;

public class ExcelTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x00_ _x0041", "_x00_ _x0041")]
    public void What_a_spreadsheet_reads_as_a_character_code_stays_as_it_was_written(string text, string cell) => Assert.Equal(cell, ExcelText.Of(text));

    [Fact]
    public void Text_that_fits_exactly_is_kept_whole() => Assert.Equal(new string('x', 32_767), ExcelText.Of(new string('x', 32_767)));

    [Fact]
    public void Longer_text_is_cut_and_says_so()
    {
        var cell = ExcelText.Of(new string('x', 32_768));

        Assert.InRange(cell.Length, 32_700, 32_767);
        Assert.EndsWith("xxx … (cut here: a cell can hold no more)", cell, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("🚓")]
    [InlineData("x🚓")]
    public void A_character_of_two_halves_is_not_cut_in_two(string unit)
    {
        var cell = ExcelText.Of(string.Concat(Enumerable.Repeat(unit, 20_000)));

        Assert.InRange(cell.Length, 32_700, 32_767);
        Assert.DoesNotContain(cell.EnumerateRunes(), rune => rune.Value == 0xFFFD);
    }

    [Fact]
    public void Text_full_of_codes_still_fits() => Assert.InRange(ExcelText.Of(string.Concat(Enumerable.Repeat("_x0041_", 5_000))).Length, 1, 32_767);

    [Theory]
    [InlineData("A & B", 20, "A && B")]
    [InlineData("A & B", 4, "A …")]
    [InlineData("&&&&", 4, "&&…")]
    public void An_ampersand_in_a_printed_header_commands_nothing(string text, int most, string header) => Assert.Equal(header, ExcelText.OfHeader(text, most));
}
