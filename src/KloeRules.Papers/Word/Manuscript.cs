using DocumentFormat.OpenXml.Packaging;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Styles;

namespace KloeRules.Papers.Word;

/// <summary>What the parts of one document share while it is written: its styles, its bookmarks, and the numbers that must not be given twice.</summary>
/// <param name="Width">Of the text, in twentieths of a point.</param>
internal sealed record Manuscript(MainDocumentPart Main, StyleSheet Styles, NumberedLists Lists, Bookmarks Bookmarks, int Width)
{
    private int pictures;
    private int controls;
    private int charts;

    public uint NextPicture() => (uint)++pictures;

    public int NextControl() => ++controls;

    public ChartPart NewChart() => Main.AddNewPart<ChartPart>($"chart{++charts}");
}
