using DocumentFormat.OpenXml;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>Paragraphs, points and labels with what they stand for.</summary>
internal static class WordParagraphs
{
    public static W.Paragraph Styled(string style, Manuscript to, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = new W.Paragraph(content);
        paragraph.ParagraphProperties = new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = to.Styles[style] } };
        return paragraph;
    }

    public static W.Paragraph Styled(string style, Manuscript to, params OpenXmlElement[] content) => Styled(style, to, content.AsEnumerable());

    public static W.Paragraph Of(Paragraph paragraph, Manuscript to) => Styled(StyleOf(paragraph.Kind), to, WordRuns.Of(paragraph.Runs, to));

    public static IEnumerable<W.Paragraph> Of(Points points, Manuscript to)
    {
        var list = points.IsNumbered ? to.Lists.NewNumbers() : to.Lists.Bullets;
        return points.Items.Select(item =>
        {
            var point = Styled(points.IsNumbered ? StyleName.ListNumber : StyleName.ListBullet, to, WordRuns.Of(item, to));
            point.ParagraphProperties!.NumberingProperties = new W.NumberingProperties
            {
                NumberingLevelReference = new W.NumberingLevelReference { Val = 0 },
                NumberingId = new W.NumberingId { Val = list },
            };
            return point;
        });
    }

    public static IEnumerable<W.Paragraph> Of(Facts facts, Manuscript to) => facts.Items.Select(fact => Styled(
        StyleName.Fact, to, [WordRuns.Of(fact.Label, StyleName.Strong, to), new W.Run(new W.TabChar()), .. WordRuns.Of(fact.Runs, to)]));

    private static string StyleOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Ask => StyleName.Ask,
        ParagraphKind.Caution => StyleName.Caution,
        ParagraphKind.Small => StyleName.SmallPrint,
        _ => StyleName.BodyText,
    };
}
