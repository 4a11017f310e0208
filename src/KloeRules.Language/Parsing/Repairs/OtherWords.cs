using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing.Repairs;

/// <summary>Words that people begin a line with and the language does not, and what it begins it with.</summary>
internal static class OtherWords
{
    private static readonly Dictionary<string, string> Verbs = Table(
        ("flag", "alert raise challenge query question highlight check ask escalate report show"),
        ("commend", "praise recognise recognize celebrate thank congratulate"),
        ("watch", "warn monitor track observe"),
        ("measure", "indicator metric kpi"),
        ("define", "let call"),
        ("concern", "worry"),
        ("snooze", "pause suspend"),
        ("mute", "silence hide"));

    private static readonly Dictionary<string, string> Clauses = Table(
        ("when", "if where condition trigger whenever criteria criterion"),
        ("unless", "except"),
        ("severity", "priority importance level rag weight"),
        ("ask", "question"),
        ("probe", "follow followup"),
        ("because", "reason why source"),
        ("under", "enquiry kloe theme"),
        ("blind spot", "caveat limitation"),
        ("also", "alias aka synonym synonyms"),
        ("unit", "units"),
        ("asked of", "owner"));

    private static readonly Dictionary<string, string> Placeholders = Table(
        ("limit", "threshold sla maximum minimum"),
        ("measure", "indicator metric kpi name"),
        ("area", "place location lpa district"),
        ("value", "figure current latest actual result"),
        ("previous", "before prior last"),
        ("change", "difference movement"),
        ("month", "date"),
        ("best", "top leader"),
        ("worst", "bottom"),
        ("areas", "places locations lpas districts"),
        ("peers", "peer national forces"),
        ("rank", "ranking position standing"),
        ("owner", "lead"));

    /// <summary>The placeholder that is meant by another word, or null.</summary>
    public static string? Placeholder(string typed) => Placeholders.TryGetValue(typed.ToLowerInvariant(), out var house) ? house : null;

    /// <summary>The clause of the statement that is meant by another word, or null.</summary>
    public static string? Clause(string typed, StatementForm form) =>
        Clauses.TryGetValue(typed, out var house) && form.Clauses.Any(clause => clause.Word == house) ? house : null;

    /// <summary>How a statement begins that begins with another word, with a bullet or a number, or stands in quotes; null when that is not plain.</summary>
    public static Advice? Verb(LineSyntax header)
    {
        var first = header.First;
        var at = header.Tokens.TakeWhile(token => token.Kind is TokenKind.Symbol or TokenKind.Number or TokenKind.Bullet).Count();
        if (at > 0 && StatementForms.Find(header.Tokens[at].Folded) is not null)
        {
            return Advice.Once("Leave out what stands before it: a statement begins with its verb.", TextEdit.Leave(TextSpan.Between(first.Start, header.Tokens[at].Start)));
        }

        if (first.Kind == TokenKind.Text && header.Tokens[1].Kind == TokenKind.End && StatementForms.Find(first.Quoted.Split(' ')[0].ToLowerInvariant()) is not null)
        {
            return Advice.Once(
                "Take the whole statement out of the quotes.",
                TextEdit.Leave(new TextSpan(first.Start, 1)), TextEdit.Leave(new TextSpan(first.End - 1, 1)));
        }

        if (first.Folded == "if")
        {
            return Advice.Choice(
                "A rule begins with flag, commend or watch; a condition below one, with when.", [new TextEdit(first.Span, "flag")], [new TextEdit(first.Span, "  when")]);
        }

        var isClause = StatementForms.IsClause(first.Folded) && header.Tokens[1].Kind == TokenKind.Text;
        return !isClause && Verbs.TryGetValue(first.Folded, out var verb)
            ? Advice.Once($"For {Wording.Quoted(first.Text)}, write {Wording.Quoted(verb)}.", new TextEdit(first.Span, verb))
            : null;
    }

    private static Dictionary<string, string> Table(params (string House, string Typed)[] rows) =>
        rows.SelectMany(row => row.Typed.Split(' ').Select(typed => (Typed: typed, row.House))).ToDictionary(row => row.Typed, row => row.House, StringComparer.Ordinal);
}
