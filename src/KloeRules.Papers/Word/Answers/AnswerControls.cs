using DocumentFormat.OpenXml;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word.Answers;

/// <summary>An answer form: a table of labels, each with a content control that is filled in and read back by its tag.</summary>
internal static class AnswerControls
{
    /// <summary>Of the width: a label and its control, twice.</summary>
    private static readonly double[] Shares = [0.16, 0.34, 0.16, 0.34];

    /// <summary>What is long has a row of its own.</summary>
    private static readonly AnswerField[][] Rows =
        [[AnswerField.Answer], [AnswerField.Action], [AnswerField.Owner, AnswerField.Due], [AnswerField.Kind]];

    private static readonly W.ListItem[] Kinds =
    [
        new W.ListItem { DisplayText = "Substantive", Value = "substantive" },
        new W.ListItem { DisplayText = "Holding", Value = "holding" },
    ];

    public static IEnumerable<OpenXmlElement> Of(AnswerForm form, Manuscript to)
    {
        int[] widths = [.. Shares.Select(share => (int)(to.Width * share))];
        var title = WordTables.CellOf([WordParagraphs.Styled(StyleName.TableHeading, to, WordText.Run(form.Title))], widths.Sum());
        title.TableCellProperties!.GridSpan = new W.GridSpan { Val = widths.Length };
        var rows = Rows.Select(fields => RowOf(form, fields, widths, to));
        return WordTables.Framed(StyleName.AnswerTable, $"Answer form: {form.Title}", widths, rows.Prepend(WordTables.HeadOf([title])), to);
    }

    private static W.TableRow RowOf(AnswerForm form, AnswerField[] fields, int[] widths, Manuscript to)
    {
        var row = new W.TableRow { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) };
        foreach (var (place, field) in fields.Index())
        {
            var isLast = place == fields.Length - 1;
            var width = isLast ? widths[((2 * place) + 1)..].Sum() : widths[1];
            var control = WordTables.CellOf([WordParagraphs.Styled(StyleName.TableText, to, ControlOf(form, field, to))], width);
            if (isLast && fields.Length == 1)
            {
                control.TableCellProperties!.GridSpan = new W.GridSpan { Val = widths.Length - 1 };
            }

            row.Append(WordTables.CellOf([WordParagraphs.Styled(StyleName.TableText, to, WordRuns.Of(field.Label, StyleName.Strong, to))], widths[0]), control);
        }

        return row;
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
