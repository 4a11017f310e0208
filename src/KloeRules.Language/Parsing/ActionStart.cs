using KloeRules.Language.Actions;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing;

/// <summary>Looks ahead whether words are about the tracker. A declared name goes before all of them.</summary>
internal static class ActionStart
{
    private const int MostKindWords = 3;

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "any", "each", "every", "an", "a", "all" };

    private static readonly HashSet<string> Judgements = new(StringComparer.Ordinal)
    {
        "overdue", "due", "progress", "rag", "red", "amber", "yellow", "green", "blue", "moved", "status", "delivered", "complete", "completed",
        "started", "without", "repeated", "review", "behind", "ahead", "phase",
        "evidence", "reopened",
    };

    private static readonly HashSet<string> Pairs = new(StringComparer.Ordinal)
    {
        "in phase", "in progress", "on hold", "no progress", "not updated", "no longer", "new in",
    };

    /// <summary>The kind whose words begin at a token, and how many they are; none when it is no kind.</summary>
    public static (ActionKind Kind, int Words) KindAt(TokenInput at)
    {
        var words = "";
        var found = (ActionKind.None, 0);
        for (var count = 1; count <= MostKindWords && at.Position + count <= at.Run.Tokens.Count; count++)
        {
            words += (count > 1 ? " " : "") + at.Run.Tokens[at.Position + count - 1].Folded;
            found = ActionKinds.Of(words) is { } kind ? (kind, count) : found;
        }

        return at.DeclaredName.Length >= Math.Max(1, found.Item2) ? (ActionKind.None, 0) : found;
    }

    /// <summary>True where "any red action" and its like begin.</summary>
    public static bool IsSubject(TokenInput at)
    {
        if (at.DeclaredName.Length > 0)
        {
            return false;
        }

        var next = Determiners.Contains(at.Token.Folded) ? Next(at) : at;
        next = IsPlanPriority(next.Token) ? Next(next) : next;
        while (ActionWords.ColourOf(next.Token) is not null)
        {
            next = Next(next);
            next = next.Token.Folded == "or" ? Next(next) : next;
        }

        return KindAt(next).Words > 0;
    }

    /// <summary>True where something is said of an action, the subject being left out.</summary>
    public static bool IsJudgement(TokenInput at)
    {
        if (at.DeclaredName.Length > 0)
        {
            return false;
        }

        var next = Next(at);
        return Judgements.Contains(at.Token.Folded)
            || Pairs.Contains(at.Token.Folded + " " + next.Token.Folded)
            || (at.Token.Folded is "is" or "are" or "not" && next.Position > at.Position && IsJudgement(next));
    }

    public static bool IsPlanPriority(Token token) => token.Folded.Length == 2 && token.Folded[0] == 'p' && char.IsDigit(token.Folded[1]);

    private static TokenInput Next(TokenInput at) => at.Run.At(at.Position + 1);
}
