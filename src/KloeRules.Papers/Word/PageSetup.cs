using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>Size and margins of the page, in twentieths of a point.</summary>
internal sealed record PageSetup(W.PageSize Size, W.PageMargin Margin)
{
    private const int NarrowestText = 2_000;

    public static PageSetup A4 => new(
        new W.PageSize { Width = 11906, Height = 16838 },
        new W.PageMargin { Top = 1304, Right = 1134, Bottom = 1304, Left = 1134, Header = 567, Footer = 567, Gutter = 0 });

    public int TextWidth =>
        Math.Max(NarrowestText, (int)(Size.Width?.Value ?? 0) - (int)(Margin.Left?.Value ?? 0) - (int)(Margin.Right?.Value ?? 0) - (int)(Margin.Gutter?.Value ?? 0));

    /// <summary>The properties that end the body.</summary>
    public W.SectionProperties WithRunningHeads(IEnumerable<OpenXmlElement> references) =>
        new([.. references, Size.CloneNode(true), Margin.CloneNode(true), new W.TitlePage()]);
}
