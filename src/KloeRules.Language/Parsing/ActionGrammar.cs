using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>What a rule about the tracker is about: <c>any red action in "Question 4" owned by "Head of crime" linked to outcome rate</c>.</summary>
internal static class ActionGrammar
{
    private const string KindName = "\"action\", \"recommendation\", \"cause of concern\", \"deliverable\"";

    private static readonly Parser<int> PlanPriority =
        One("a plan priority such as P1", ActionStart.IsPlanPriority).Select(token => token.Folded[1] - '0');

    /// <summary>One kind, or a word for several.</summary>
    public static readonly Parser<ActionKind> Kind = input =>
    {
        var at = (TokenInput)input;
        var (kind, words) = ActionStart.KindAt(at);
        return words == 0 ? Fail<ActionKind>(at, KindName) : new Read<ActionKind>(kind, at.Run.At(at.Position + words));
    };

    private static readonly Parser<Rag> Colour =
        One("a colour such as amber", token => ActionWords.ColourOf(token) is not null, [.. ActionWords.Colours])
            .Select(token => ActionWords.ColourOf(token)!.Value);

    /// <summary><c>red or amber</c> as a bit a colour; an "or" that no colour follows is left for the condition.</summary>
    public static readonly Parser<int> Colours = input =>
    {
        var first = Colour(input);
        if (!first.WasSuccessful)
        {
            return Unread<int>.Here;
        }

        var bits = ActionWords.Bit(first.Value);
        var at = (TokenInput)first.Remainder;
        while (at.Token.Folded == "or" && at.Advance() is TokenInput next && ActionWords.ColourOf(next.Token) is { } colour)
        {
            bits |= ActionWords.Bit(colour);
            at = (TokenInput)next.Advance();
        }

        return new Read<int>(bits, at);
    };

    private static readonly Parser<NameSyntax> QuotedName = Quoted.Select(text => new NameSyntax(text.Text, text.Span));

    /// <summary>Where, whose or linked to what, each at most once; "in" narrows only before quotes, since "in progress" says something else.</summary>
    private static readonly Parser<(NameSyntax? Area, NameSyntax? Owner, NameSyntax? LinkedTo)> Narrowing = input =>
    {
        (NameSyntax? Area, NameSyntax? Owner, NameSyntax? LinkedTo) found = default;
        for (var at = (TokenInput)input; ; at = (TokenInput)input)
        {
            var (one, set) = at.Token.Folded switch
            {
                "in" when found.Area is null && at.Advance() is TokenInput { Token.Kind: TokenKind.Text } =>
                    (Word("in").Then(_ => QuotedName), (Action<NameSyntax>)(name => found.Area = name)),
                "owned" when found.Owner is null => (Words("owned by").Then(_ => QuotedName), name => found.Owner = name),
                "linked" when found.LinkedTo is null => (Words("linked to").Then(_ => SubjectName.Of("a measure or a family")), name => found.LinkedTo = name),
                _ => ((Parser<NameSyntax>?)null, (Action<NameSyntax>?)null),
            };
            if (one is null)
            {
                return new Read<(NameSyntax?, NameSyntax?, NameSyntax?)>(found, input);
            }

            var read = one(input);
            if (!read.WasSuccessful)
            {
                return Unread<(NameSyntax?, NameSyntax?, NameSyntax?)>.Here;
            }

            set!(read.Value);
            input = read.Remainder;
        }
    };

    public static readonly Parser<SubjectSyntax> Subject = Spanned(
        from any in Unnamed(AnyWord("any", "each", "every", "an", "a", "all")).Optional()
        from priority in Unnamed(PlanPriority).Optional()
        from colours in Unnamed(Colours).Optional()
        from kind in Kind
        from narrowing in Narrowing
        select (Priority: priority.IsDefined ? priority.Get() : (int?)null, Colours: colours.GetOrDefault(), Kind: kind, Narrowing: narrowing),
        (parts, written) => (SubjectSyntax)new ActionSubject(
            parts.Kind, parts.Colours, parts.Priority, parts.Narrowing.Area, parts.Narrowing.Owner, parts.Narrowing.LinkedTo, written));

    private static readonly Parser<Quantifier> OfIts =
        from word in AnyWord("any", "most", "all", "each")
        from of in Word("of")
        select word.Folded switch { "most" => Quantifier.MostOf, "all" => Quantifier.AllOf, _ => Quantifier.AnyOf };

    private static readonly Parser<int> NumberOfIts =
        from number in WholeNumber
        from words in Words("or more of")
        select number;

    /// <summary><c>its measures</c>, which means all of them, <c>any of its measures</c>, <c>2 or more of its measures</c>.</summary>
    public static readonly Parser<SubjectSyntax> Linked = Spanned(
        from number in NumberOfIts.Optional()
        from quantifier in number.IsDefined ? Parse.Return(Quantifier.AtLeast) : OfIts.Optional().Select(of => of.IsDefined ? of.Get() : Quantifier.AllOf)
        from its in Word("its")
        from measures in AnyWord("measures", "measure")
        select (Quantifier: quantifier, Count: number.GetOrDefault()),
        (parts, written) => (SubjectSyntax)new LinkedSubject(parts.Quantifier, parts.Count, written));

    /// <summary>True where <see cref="Linked"/> begins.</summary>
    public static bool IsLinked(TokenInput at)
    {
        var tokens = at.Run.Tokens;
        const int MostWordsBefore = 4;
        var last = Math.Min(tokens.Count - 1, at.Position + MostWordsBefore + 1);
        return Enumerable.Range(at.Position, last - at.Position)
            .TakeWhile(i => i == at.Position || tokens[i - 1].Folded is "any" or "most" or "all" or "each" or "of" or "or" or "more" || Numbers.TryWhole(tokens[i - 1].Folded, out _))
            .Any(i => tokens[i].Folded == "its" && tokens[i + 1].Folded is "measures" or "measure");
    }
}
