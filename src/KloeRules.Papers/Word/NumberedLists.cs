using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>Bullets and numbers of lists, added to those that the template has. Every numbered list begins at 1.</summary>
internal sealed class NumberedLists
{
    private readonly W.Numbering numbering;
    private readonly int numbers;
    private int latest;

    public NumberedLists(NumberingDefinitionsPart part)
    {
        numbering = part.RootElement as W.Numbering ?? (part.Numbering = new W.Numbering());
        var kinds = numbering.Elements<W.AbstractNum>().Select(kind => kind.AbstractNumberId!.Value).DefaultIfEmpty(-1).Max();
        latest = numbering.Elements<W.NumberingInstance>().Select(list => list.NumberID!.Value).DefaultIfEmpty(0).Max();
        numbers = kinds + 2;
        Add(kinds + 1, W.NumberFormatValues.Bullet, "•");
        Add(numbers, W.NumberFormatValues.Decimal, "%1.");
        Bullets = New(kinds + 1);
    }

    public int Bullets { get; }

    public int NewNumbers()
    {
        var id = New(numbers);
        numbering.Elements<W.NumberingInstance>().Last().AppendChild(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 });
        return id;
    }

    /// <summary>Kinds of list stand before the lists, and after pictures of bullets.</summary>
    private void Add(int id, W.NumberFormatValues format, string text)
    {
        var kind = new W.AbstractNum(
            new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
            new W.Level(
                new W.StartNumberingValue { Val = 1 },
                new W.NumberingFormat { Val = format },
                new W.LevelText { Val = text },
                new W.LevelJustification { Val = W.LevelJustificationValues.Left },
                new W.PreviousParagraphProperties(new W.Indentation { Left = "397", Hanging = "397" }))
            { LevelIndex = 0 })
        { AbstractNumberId = id };
        if (numbering.Elements<W.NumberingInstance>().FirstOrDefault() is { } first)
            numbering.InsertBefore(kind, first);
        else
            numbering.AppendChild(kind);
    }

    private int New(int kind)
    {
        var list = new W.NumberingInstance(new W.AbstractNumId { Val = kind }) { NumberID = ++latest };
        if (numbering.Elements<W.NumberingInstance>().LastOrDefault() is { } last)
            numbering.InsertAfter(list, last);
        else
            numbering.AppendChild(list);

        return latest;
    }
}
