using KloeRules.Language.Syntax;
using Sprache;

namespace KloeRules.Language.Parsing;

/// <summary>A clause that a statement may have.</summary>
/// <param name="Word">The reserved words that it begins with.</param>
/// <param name="Payload">What follows them.</param>
/// <param name="Example">A line that is right, shown when one is wrong.</param>
internal sealed record ClauseForm(string Word, Parser<Payload> Payload, string Example, bool MayRepeat = false)
{
    public IReadOnlyList<string> Words { get; } = Word.Split(' ');
}

/// <summary>A statement of the language: its verb, what its first line holds, and the clauses below.</summary>
internal sealed record StatementForm(string Verb, Parser<Payload> Head, string Example, IReadOnlyList<ClauseForm> Clauses)
{
    /// <summary>True when a mistake in it keeps a rule from asking.</summary>
    public bool IsRule => Verb is "flag" or "commend" or "watch" or "note" or "claim";

    /// <summary>The clause that the line begins with, the longest first; null if none.</summary>
    public ClauseForm? ClauseOf(LineSyntax line) =>
        Clauses.Where(clause => Begins(line, clause.Words)).OrderByDescending(clause => clause.Words.Count).FirstOrDefault();

    private static bool Begins(LineSyntax line, IReadOnlyList<string> words) =>
        line.Tokens.Count >= words.Count && words.Select((word, i) => line.Tokens[i].Folded == word).All(same => same);
}
