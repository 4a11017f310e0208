using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Formatting;

/// <summary>Lays statements out on a page: verbs in column 0, clauses indented, comments where they stood.</summary>
internal sealed class StatementWriter(SourceText source)
{
    private const int ClauseIndent = 2;
    private const int RuleClauseWidth = 8;
    private const int BulletIndent = 2;

    private readonly Page page = new();
    private StatementSyntax? above;

    public void Write(StatementSyntax statement, bool changesWords)
    {
        var form = StatementForms.Find(statement.Verb)!;
        Separate(GapBefore(statement.Text.Verb), statement);
        WriteLine(HouseLineOf(statement.Text.Header, 1, statement.Head, changesWords), indent: 0, width: 0);
        foreach (var clause in statement.Clauses)
        {
            var keywords = clause.Word.Split(' ').Length;
            BreakLine(GapBefore(clause.Line.First), ClauseIndent);
            WriteLine(HouseLineOf(clause.Line, keywords, PayloadOf(clause, statement), changesWords), ClauseIndent, form.IsRule ? RuleClauseWidth : 0);
        }

        above = statement;
    }

    /// <summary>Writes what stands behind the last statement; the whole page.</summary>
    public string Close()
    {
        var end = above?.Text.Lines[above.Text.Lines.Count - 1].Span.End;
        Separate(Gap.Of((end is null ? "\n" : "") + source.Text.Substring(end ?? 0) + "\n"), below: null);
        return page.ToString();
    }

    /// <summary>The condition of a rule without a title is its title, wherever it stands.</summary>
    private static Payload PayloadOf(ClauseSyntax clause, StatementSyntax statement) =>
        clause is { Word: "when", Payload: ConditionPayload condition } && statement.Head is RulePayload { Title: null, Condition: null }
            ? new RulePayload(null, condition.Condition, condition.Span)
            : clause.Payload;

    private static HouseLine HouseLineOf(LineSyntax line, int keywords, Payload? payload, bool changesWords) =>
        changesWords && payload is not null
            ? new HouseLine(line, keywords, KeptText.In(payload).ToArray(), HouseMarks.In(line, payload))
            : new HouseLine(line, keywords, [TextSpan.Between(line.Tokens[keywords].Start, line.Span.End)], new Dictionary<int, HouseMark>());

    /// <summary>Comments indented right below a statement are its own; the others belong to what follows, in column 0.</summary>
    private void Separate(Gap gap, StatementSyntax? below)
    {
        page.Behind(gap.Behind);
        var own = above is null ? [] : gap.Lines.TakeWhile(line => !line.IsBlank && line.IsIndented).ToArray();
        var rest = gap.Lines.Skip(own.Length).ToArray();
        WriteLines(own, ClauseIndent);
        if (above is not null && below is not null && !IsOneOfList(above, below) && !rest.Any(line => line.IsBlank))
        {
            page.Blank();
        }

        WriteLines(rest, 0);
        if (below is not null)
        {
            page.Line(0, "");
        }
    }

    /// <summary>Statements of one line each, with the same verb, may stand below one another like a list.</summary>
    private static bool IsOneOfList(StatementSyntax above, StatementSyntax below) =>
        above.Verb == below.Verb && above.Clauses.Count == 0 && below.Clauses.Count == 0;

    private void WriteLines(IEnumerable<GapLine> lines, int indent)
    {
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                page.Blank();
            }
            else
            {
                page.Line(indent, line.Comment);
            }
        }
    }

    private void BreakLine(Gap gap, int indent)
    {
        page.Behind(gap.Behind);
        WriteLines(gap.Lines, indent);
        page.Line(indent, "");
    }

    /// <param name="width">The least that the clause's words take up.</param>
    private void WriteLine(HouseLine line, int indent, int width)
    {
        var keywords = indent;
        var isPayload = false;
        var bullets = new Stack<int>();
        foreach (var word in line.Words())
        {
            isPayload |= word.BeginsPayload;
            if (word.Token.Kind == TokenKind.Bullet)
            {
                Nest(bullets, word.Token.Column);
                BreakLine(GapBefore(word.Token), indent + (BulletIndent * bullets.Count));
                page.Append(word.Text);
                continue;
            }

            if (bullets.Count > 0 && GapBefore(word.Token) is { BreaksLine: true } inside)
            {
                BreakLine(inside, indent + (BulletIndent * (bullets.Count + 1)));
                page.Append(word.Text);
                continue;
            }

            if (isPayload && GapBefore(word.Token) is { BreaksLine: true } gap)
            {
                BreakLine(gap, Math.Max(keywords, indent + width) + 1);
                page.Append(word.Text);
                continue;
            }

            var padding = word.BeginsPayload ? Math.Max(0, indent + width - keywords) : 0;
            var text = (word.HasSpaceBefore ? new string(' ', padding + 1) : "") + word.Text;
            page.Append(text);
            keywords += isPayload ? 0 : text.Length;
        }
    }

    /// <summary>A bullet further to the right opens a list inside the list; one further to the left closes it.</summary>
    private static void Nest(Stack<int> bullets, int column)
    {
        while (bullets.Count > 0 && bullets.Peek() > column)
        {
            bullets.Pop();
        }

        if (bullets.Count == 0 || bullets.Peek() < column)
        {
            bullets.Push(column);
        }
    }

    /// <summary>Before the first token of a file stand whole lines only.</summary>
    private Gap GapBefore(Token token)
    {
        var text = source[TextSpan.Between(token.FullStart, token.Start)];
        return Gap.Of(token.FullStart == 0 ? "\n" + text : text);
    }
}
