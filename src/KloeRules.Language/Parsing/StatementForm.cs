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

    private readonly Dictionary<string, ClauseForm[]> byFirstWord = Clauses
        .GroupBy(clause => clause.Words[0], StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.OrderByDescending(clause => clause.Words.Count).ToArray(), StringComparer.Ordinal);

    /// <summary>The clause that the line begins with, the longest first; null if none.</summary>
    public ClauseForm? ClauseOf(IReadOnlyList<Token> line)
    {
        if (byFirstWord.TryGetValue(line[0].Folded, out var clauses))
        {
            foreach (var clause in clauses)
            {
                if (Begins(line, clause.Words))
                {
                    return clause;
                }
            }
        }

        return null;
    }

    private static bool Begins(IReadOnlyList<Token> line, IReadOnlyList<string> words)
    {
        var same = 1;
        while (same < words.Count && same < line.Count && line[same].Folded == words[same])
        {
            same++;
        }

        return same == words.Count;
    }
}
