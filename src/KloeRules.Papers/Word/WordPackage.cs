using DocumentFormat.OpenXml.Packaging;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Styles;
using KloeRules.Papers.Word.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>Puts the parts of a Word document together. Every relationship gets its name here, so that none is made up.</summary>
internal static class WordPackage
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static void Fill(WordprocessingDocument word, Document document, HouseTemplate? house)
    {
        var main = word.AddNewPart<MainDocumentPart>(MainType, "document");
        var styles = main.AddNewPart<StyleDefinitionsPart>("styles");
        var numbering = main.AddNewPart<NumberingDefinitionsPart>("numbering");
        house?.CopyTo(main, styles, numbering);
        styles.Styles ??= new W.Styles();
        WordSettings.Add(main);

        var page = house?.Page ?? PageSetup.A4;
        var to = new Manuscript(main, new StyleSheet(styles.Styles), new NumberedLists(numbering), new Bookmarks(document), page.TextWidth);
        main.Document = new W.Document(new W.Body(WordBody.Of(document, to)));
        main.Document.Body!.AppendChild(page.WithRunningHeads(RunningHeads.Add(document, to, house)));
        CoreProperties.Add(word, document);
    }
}
