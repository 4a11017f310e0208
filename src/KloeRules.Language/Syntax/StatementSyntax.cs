using KloeRules.Language.Text;

namespace KloeRules.Language.Syntax;

/// <summary>A clause that was understood.</summary>
/// <param name="Word">Its reserved word as the grammar knows it ("plan priority").</param>
public sealed record ClauseSyntax(string Word, Payload Payload, LineSyntax Line);

/// <summary>A statement: verb, head and the clauses that were understood. The tokens in <see cref="Text"/> keep every character.</summary>
/// <param name="Head">Null when the head could not be understood.</param>
public sealed record StatementSyntax(StatementText Text, string Verb, Payload? Head, IReadOnlyList<ClauseSyntax> Clauses)
{
    public SourceText Source => Text.Source;

    public TextSpan Span => Text.Header.Span;

    /// <summary>Where it stands, as messages show it: "rules/p1.kloe:12".</summary>
    public string Place => $"{Source.Path}:{Source.PositionOf(Span.Start).Line}";

    public IEnumerable<ClauseSyntax> All(string word) => Clauses.Where(clause => clause.Word == word);

    /// <summary>The payload of the first clause of that word, or null.</summary>
    public T? Find<T>(string word)
        where T : Payload => All(word).Select(clause => clause.Payload).OfType<T>().FirstOrDefault();

    public string? FindText(string word) => Find<TextPayload>(word)?.Text;
}
