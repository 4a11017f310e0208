using System.Text;

namespace KloeRules.Papers.Markdown;

/// <summary>The blocks a Markdown paper is made of. Every text handed in is escaped here; only bold labels and fixed titles are markup.</summary>
internal sealed class MarkdownDocument
{
    private readonly StringBuilder text = new();

    public void Heading(int level, string title) => Block($"{new string('#', level)} {MarkdownText.Inline(title)}");

    public void Paragraph(string words) => Block(MarkdownText.Of(words));

    public void Bold(string words) => Block($"**{MarkdownText.Inline(words)}**");

    public void Quote(string words) => Block($"> {MarkdownText.Of(words)}");

    /// <summary>"**Why it stands here.** Three months above the line."</summary>
    public void Labelled(string label, string words) => Block(WithLabel(label, words));

    public void List(IEnumerable<string> items) => Lines(items.Select(item => "- " + MarkdownText.Of(item)));

    public void LabelledList(IEnumerable<(string Label, string Words)> items) =>
        Lines(items.Select(item => "- " + WithLabel(item.Label, item.Words)));

    /// <summary>Columns of figures are set to the right; the first column never is.</summary>
    public void Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows, int figureColumns = 0)
    {
        var rules = headers.Select((_, column) => column >= headers.Count - figureColumns ? "---:" : "---");
        Lines([Row(headers.Select(MarkdownText.Inline)), Row(rules), .. rows.Select(row => Row(row.Select(MarkdownText.Inline)))]);
    }

    public override string ToString() => text.ToString();

    private static string WithLabel(string label, string words) => $"**{MarkdownText.Inline(label)}** {MarkdownText.Inline(words)}";

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void Block(string block) => Lines([block]);

    private void Lines(IEnumerable<string> lines)
    {
        if (text.Length > 0)
            text.Append('\n');
        foreach (var line in lines)
            text.Append(line).Append('\n');
    }
}
