using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing.Repairs;

/// <summary>Words that people say and the language does not, and its own for them.</summary>
/// <param name="Typed">Word by word; <c>#</c> stands for any number.</param>
/// <param name="House">What to write instead, with the numbers in their order; empty where the words are to be left out.</param>
/// <param name="IsSafe">True when they mean nothing else.</param>
internal sealed record Phrase(IReadOnlyList<string> Typed, string House, bool IsSafe)
{
    private const string AnyNumber = "#";

    /// <summary>True when it means that only before a name that the pack declares.</summary>
    public bool OnlyBeforeName { get; init; }

    public static Phrase Of(string typed, string house, bool isSafe) => new(typed.Split(' '), house, isSafe);

    /// <summary>How the words that stand there are put right, or null where others stand.</summary>
    public Repair? At(IReadOnlyList<Token> tokens, int at)
    {
        if (at + Typed.Count >= tokens.Count)
        {
            return null;
        }

        var house = House;
        for (var i = 0; i < Typed.Count; i++)
        {
            var token = tokens[at + i];
            if (Typed[i] == AnyNumber && token.Kind == TokenKind.Number)
            {
                var place = house.IndexOf('#');
                house = place < 0 ? house : house.Substring(0, place) + token.Text + house.Substring(place + 1);
            }
            else if (token.Folded != Typed[i])
            {
                return null;
            }
        }

        house = Spaced(house, tokens, at, at + Typed.Count);
        var span = tokens[at].Span.To(tokens[at + Typed.Count - 1].Span);
        var written = Repair.Words(tokens, at, Typed.Count);
        return house.Length == 0
            ? new Repair($"Leave out {Wording.Quoted(written)}.", IsSafe, TextEdit.Leave(TextSpan.Between(at > 0 ? tokens[at].FullStart : span.Start, span.End)))
            : new Repair($"For {Wording.Quoted(written)}, write {Wording.Quoted(house.Trim())}.", IsSafe, new TextEdit(span, house));
    }

    /// <summary>Words that stand in the place of a mark need blanks round them.</summary>
    private static string Spaced(string house, IReadOnlyList<Token> tokens, int first, int next)
    {
        if (house.Length == 0 || !char.IsLetter(house[0]))
        {
            return house;
        }

        var before = first > 0 && tokens[first].Start == tokens[first].FullStart ? " " : "";
        var behind = tokens[next].Kind is TokenKind.Word or TokenKind.Number && tokens[next].Start == tokens[next].FullStart ? " " : "";
        return before + house + behind;
    }
}
