using KloeRules.Language.Syntax;

namespace KloeRules.Language.Formatting;

/// <summary>Finds the words of a condition for which the house style has a mark: comparisons before an amount, and what a change is held against.</summary>
internal sealed class HouseMarks(LineSyntax line)
{
    /// <summary>Longer ones first, since they end in the same words.</summary>
    private static readonly (string[] Words, string Mark)[] Comparisons =
    [
        (["no", "more", "than"], "<="),
        (["more", "than"], ">"),
        (["greater", "than"], ">"),
        (["higher", "than"], ">"),
        (["longer", "than"], ">"),
        (["lower", "than"], "<"),
        (["shorter", "than"], "<"),
        (["less", "than"], "<"),
        (["fewer", "than"], "<"),
        (["at", "least"], ">="),
        (["at", "most"], "<="),
        (["above"], ">"),
        (["over"], ">"),
        (["exceeds"], ">"),
        (["exceeding"], ">"),
        (["below"], "<"),
        (["under"], "<"),
        ([">"], ">"),
        ([">="], ">="),
        (["<"], "<"),
        (["<="], "<="),
    ];

    private static readonly (string[] Words, string Mark)[] Versus =
    [
        (["versus"], "vs"),
        (["against"], "vs"),
        (["compared", "with"], "vs"),
        (["compared", "to"], "vs"),
        (["prior"], "previous"),
        (["prev"], "previous"),
        (["preceding"], "previous"),
    ];

    private static readonly (string[] Words, string Mark)[] Movements =
    [
        (["increasing"], "rising"),
        (["increased"], "up"),
        (["rose"], "up"),
        (["decreasing"], "falling"),
        (["decreased"], "down"),
        (["fell"], "down"),
        (["deteriorating"], "worsening"),
        (["deteriorated"], "worsening"),
        (["improved"], "improving"),
        (["stable"], "steady"),
        (["flat"], "steady"),
    ];

    private readonly Dictionary<int, HouseMark> found = [];

    /// <summary>By the position in the line at which the words begin.</summary>
    public static IReadOnlyDictionary<int, HouseMark> In(LineSyntax line, Payload payload)
    {
        var marks = new HouseMarks(line);
        var condition = payload switch
        {
            RulePayload { Title: not null } rule => rule.Condition,
            ConditionPayload clause => clause.Condition,
            DefinePayload define => define.Meaning,
            _ => null,
        };
        marks.Find(condition);
        return marks.found;
    }

    private void Find(ConditionSyntax? condition)
    {
        switch (condition)
        {
            case JoinedSyntax joined:
                joined.Parts.ToList().ForEach(Find);
                break;
            case NotSyntax not:
                Find(not.Inner);
                break;
            case UnlessSyntax unless:
                Find(unless.Inner);
                Find(unless.Exception);
                break;
            case GroupSyntax group:
                Find(group.Inner);
                break;
            case ListSyntax list:
                list.Parts.ToList().ForEach(Find);
                break;
            case TermSyntax term:
                Find(term.Judgement);
                break;
        }
    }

    private void Find(JudgementSyntax judgement)
    {
        if (judgement is DefinedSyntax)
        {
            return;
        }

        var first = PositionOf(judgement.Span.Start);
        foreach (var amount in judgement.Amounts)
        {
            Add(Comparisons, PositionOf(amount.Span.Start), (words, end) => end - words.Length >= first ? end - words.Length : -1);
        }

        if (judgement is ChangeSyntax)
        {
            Add(Movements, first, (_, start) => start);
        }

        for (var i = first; judgement is ChangeSyntax or SignalSyntax && line.Tokens[i].Start < judgement.Span.End; i++)
        {
            Add(Versus, i, (_, start) => start);
        }
    }

    private void Add((string[] Words, string Mark)[] phrases, int at, Func<string[], int, int> startOf)
    {
        foreach (var (words, mark) in phrases)
        {
            var start = startOf(words, at);
            if (start >= 0 && words.Select((word, i) => line.Tokens[start + i].Folded == word).All(same => same))
            {
                found[start] = new HouseMark(mark, words.Length);
                return;
            }
        }
    }

    private int PositionOf(int start)
    {
        var position = 0;
        while (line.Tokens[position].Start < start)
        {
            position++;
        }

        return position;
    }
}

/// <param name="Text">What the house style writes.</param>
/// <param name="Tokens">For how many tokens.</param>
internal readonly record struct HouseMark(string Text, int Tokens);
