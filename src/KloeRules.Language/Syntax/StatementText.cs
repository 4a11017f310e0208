using KloeRules.Language.Text;

namespace KloeRules.Language.Syntax;

/// <summary>A statement cut into tokens but not yet understood: its first line begins in column 0, its clauses are indented.</summary>
public sealed record StatementText(SourceText Source, IReadOnlyList<LineSyntax> Lines)
{
    public LineSyntax Header => Lines[0];

    public Token Verb => Header.First;

    /// <summary>The same statement in a later text of its file.</summary>
    /// <param name="by">How many characters it has moved.</param>
    internal StatementText In(SourceText source, int by) => new(source, by == 0 ? Lines : Lines.Select(line => line.Moved(by)).ToArray());

    public TextSpan Span => Lines[0].Span.To(Lines[Lines.Count - 1].Span);
}
