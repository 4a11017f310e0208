using DocumentFormat.OpenXml;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word.Answers;

/// <summary>An answer form: a table of labels, each with a content control that is filled in and read back by its tag.</summary>
internal static class AnswerControls
{
    private const double LabelShare = 0.24;

    private static readonly W.ListItem[] Kinds =
    [
        new W.ListItem { DisplayText = "Substantive", Value = "substantive" },
        new W.ListItem { DisplayText = "Holding", Value = "holding" },
    ];

    public static IEnumerable<OpenXmlElement> Of(AnswerForm form, Manuscript to)
    {
        var label = (int)(to.Width * LabelShare);
        int[] widths = [label, to.Width - label];
        var title = WordTables.CellOf([WordParagraphs.Styled(StyleName.TableHeading, to, WordText.Run(form.Title))], widths.Sum());
        title.TableCellProperties!.GridSpan = new W.GridSpan { Val = widths.Length };
        var rows = AnswerField.All.Select(field => new W.TableRow(
            WordTables.CellOf([WordParagraphs.Styled(StyleName.TableText, to, WordRuns.Of(field.Label, StyleName.Strong, to))], widths[0]),
            WordTables.CellOf([WordParagraphs.Styled(StyleName.TableText, to, ControlOf(form, field, to))], widths[1]))
            { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) });
        return WordTables.Framed(StyleName.AnswerTable, $"Answer form: {form.Title}", widths, rows.Prepend(WordTables.HeadOf([title])), to);
    }

    private static W.SdtRun ControlOf(AnswerForm form, AnswerField field, Manuscript to) => new(
        new W.SdtProperties(
            new W.SdtAlias { Val = field.Label },
            new W.Tag { Val = AnswerTag.Of(form.Question, field) },
            new W.SdtId { Val = to.NextControl() },
            new W.Lock { Val = W.LockingValues.SdtLocked },
            new W.ShowingPlaceholder(),
            field == AnswerField.Kind ? new W.SdtContentDropDownList(Kinds.Select(kind => kind.CloneNode(deep: true)))
                : new W.SdtContentText { MultiLine = field == AnswerField.Answer || field == AnswerField.Action }),
        new W.SdtContentRun(WordRuns.Of(field.Prompt, StyleName.Placeholder, to)));
}
