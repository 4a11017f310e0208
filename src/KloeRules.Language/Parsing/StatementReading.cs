using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>What was made of one statement.</summary>
/// <param name="Syntax">Null when its verb is unknown.</param>
/// <param name="UsesNames">True when other declared names may make another reading.</param>
internal sealed record StatementReading(StatementText Text, StatementSyntax? Syntax, IReadOnlyList<Diagnostic> Diagnostics, bool UsesNames)
{
    public static StatementReading Of(StatementText text, TokenRun run)
    {
        var diagnostics = new List<Diagnostic>();
        run.UsesNames = false;
        var syntax = new StatementParser(text, run, diagnostics).Parse();
        return new StatementReading(text, syntax, diagnostics.Count == 0 ? [] : diagnostics, run.UsesNames);
    }

    /// <summary>The same reading of the same words, where they stand in a later text of the file.</summary>
    /// <param name="text">The statement there.</param>
    /// <param name="by">How many characters further on that is.</param>
    public StatementReading At(StatementText text, int by) => this with
    {
        Text = text,
        Syntax = Syntax is null ? null : Syntax with
        {
            Text = text,
            Head = Syntax.Head is null ? null : Moving.Moved(Syntax.Head, by),
            Clauses = by == 0 ? Syntax.Clauses : Moved(Syntax.Clauses, text, by),
        },
        Diagnostics = Diagnostics.Count == 0 ? [] : Diagnostics.Select(diagnostic => diagnostic.In(text.Source, by)).ToArray(),
    };

    /// <summary>Clauses stand in the order of the lines, some of which may not have been understood.</summary>
    private IReadOnlyList<ClauseSyntax> Moved(IReadOnlyList<ClauseSyntax> clauses, StatementText text, int by)
    {
        var moved = new ClauseSyntax[clauses.Count];
        var line = 0;
        for (var i = 0; i < moved.Length; i++)
        {
            while (!ReferenceEquals(Text.Lines[line], clauses[i].Line))
            {
                line++;
            }

            moved[i] = new ClauseSyntax(clauses[i].Word, Moving.Moved(clauses[i].Payload, by), text.Lines[line]);
        }

        return moved;
    }
}
