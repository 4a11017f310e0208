using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>
/// A file cut again after a change. Statements that stand wholly before or wholly behind what changed, and whose neighbours there are the same, are kept;
/// only what is between is cut anew.
/// </summary>
internal sealed class FileChange
{
    private readonly FileText before;
    private readonly int keptInFront;
    private readonly int keptBehind;

    private FileChange(FileText before, FileText text, int keptInFront, int keptBehind)
    {
        this.before = before;
        this.keptInFront = keptInFront;
        this.keptBehind = keptBehind;
        Text = text;
    }

    /// <summary>The file after the change.</summary>
    public FileText Text { get; }

    /// <summary>How many characters what stands behind the change has moved.</summary>
    public int By => Text.Source.Text.Length - before.Source.Text.Length;

    public static FileChange Between(FileText before, SourceText after)
    {
        if (before.Statements.Count == 0 || FileText.TooLong(after) is not null)
        {
            return new FileChange(before, FileText.Cut(after), 0, 0);
        }

        var same = SameAtStart(before.Source.Text, after.Text);
        var sameEnd = before.Source.Text.Length - SameAtEnd(before.Source.Text, after.Text, same);
        var first = before.LastWhere(statement => statement.Verb.Start < same);
        var next = before.FirstWhere(statement => LineStart(before.Source, statement) > sameEnd);
        var between = Between(before, after, first, next);
        if (next < before.Statements.Count && between.Trailing.Start != before.Statements[next].Verb.FullStart + after.Text.Length - before.Source.Text.Length)
        {
            next++;
            between = Between(before, after, first, next);
        }

        return new FileChange(before, before.With(between, first, next), first, before.Statements.Count - next);
    }

    /// <summary>Cuts the text after the change from one statement of the text before up to another; the first takes along what stands above it.</summary>
    private static FileText Between(FileText before, SourceText after, int first, int next)
    {
        var lastLine = next == before.Statements.Count
            ? after.LineCount
            : after.PositionOf(LineStart(before.Source, before.Statements[next]) + after.Text.Length - before.Source.Text.Length).Line - 1;
        return first == 0
            ? FileText.Cut(after, 1, lastLine, fullStart: 0)
            : FileText.Cut(after, LineOf(before.Source, before.Statements[first]), lastLine, before.Statements[first].Verb.FullStart);
    }

    /// <summary>Which statement of the text before a statement of the text after is, and how far it has moved; null for one that was cut anew.</summary>
    public (int Index, int By)? Kept(int index) =>
        index < keptInFront ? (index, 0)
        : index >= Text.Statements.Count - keptBehind ? (index - Text.Statements.Count + before.Statements.Count, By)
        : null;

    private static int SameAtStart(string one, string other)
    {
        var most = Math.Min(one.Length, other.Length);
        var same = 0;
        while (same < most && one[same] == other[same])
        {
            same++;
        }

        return same;
    }

    private static int SameAtEnd(string one, string other, int sameAtStart)
    {
        var most = Math.Min(one.Length, other.Length) - sameAtStart;
        var same = 0;
        while (same < most && one[one.Length - 1 - same] == other[other.Length - 1 - same])
        {
            same++;
        }

        return same;
    }

    private static int LineOf(SourceText source, StatementText statement) => source.PositionOf(statement.Verb.Start).Line;

    private static int LineStart(SourceText source, StatementText statement) => source.Extent(LineOf(source, statement)).Start;
}
