using KloeRules.Papers.Blocks;

namespace KloeRules.Papers.Layout;

/// <summary>Blocks from words alone.</summary>
internal static class Typeset
{
    public static Run Strong(string text) => new(text, RunKind.Strong);

    public static Run Quiet(string text) => new(text, RunKind.Quiet);

    /// <summary>"Why now. Three months above the line."</summary>
    public static Paragraph Labelled(string label, string words, ParagraphKind kind = ParagraphKind.Plain) => new([Strong(label), new Run(" " + words)], kind);

    public static Paragraph Caution(string caution) => Labelled("Caution:", caution, ParagraphKind.Caution);

    public static Points Points(IEnumerable<string> items) => new([.. items.Select(item => (IReadOnlyList<Run>)[new Run(item)])]);

    /// <summary>Points that begin with a name: "New telephone system. Abandonment rate is provisional."</summary>
    public static Points Named(IEnumerable<(string Name, string Words)> items) =>
        new([.. items.Select(item => (IReadOnlyList<Run>)[Strong(item.Name + "."), new Run(" " + item.Words)])]);

    public static Facts Facts(IEnumerable<(string Label, string Words)> facts) => new([.. facts.Select(fact => new Fact(fact.Label, fact.Words))]);

    public static IReadOnlyList<Column> Columns(params IEnumerable<string> titles) => [.. titles.Select(title => new Column(title))];

    public static Table Table(string caption, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<string>> rows) =>
        new(caption, columns, [.. rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(text => new Cell(text))])]);
}
