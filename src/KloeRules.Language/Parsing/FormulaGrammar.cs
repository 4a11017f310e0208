using KloeRules.Language.Binding;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>
/// What is worked out of measures: in words where a subject stands (<c>gap between M and N</c>), in arithmetic behind <c>measure X is</c>.
/// </summary>
internal static class FormulaGrammar
{
    private static readonly string[] Opening = ["rolling", "gap", "difference", "ratio", "share", "total", "sum"];

    private static readonly HashSet<string> EndOperand = new(StringComparer.Ordinal) { "to", "+", "-", "*", "/", "×", "÷" };

    private static readonly Dictionary<string, Operation> Operations = new(StringComparer.Ordinal)
    {
        ["+"] = Operation.Add,
        ["-"] = Operation.Subtract,
        ["–"] = Operation.Subtract,
        ["*"] = Operation.Multiply,
        ["×"] = Operation.Multiply,
        ["/"] = Operation.Divide,
        ["÷"] = Operation.Divide,
    };

    private static readonly Parser<FormulaSyntax> Measure = Spanned(
        OperandName("a measure"),
        (name, written) => (FormulaSyntax)new NameFormula(name, written));

    /// <summary>A measure, or one that is worked out in words.</summary>
    private static readonly Parser<FormulaSyntax> Operand = input => IsInWords((TokenInput)input) ? InWords!(input) : Measure(input);

    private static readonly Parser<FormulaSyntax> Rolling = Spanned(
        from word in Word("rolling")
        from number in Named("a number of months such as 12", WholeNumber)
        from dash in Unnamed(Symbol("-")).Optional()
        from unit in AnyWord("months", "month")
        from kind in Unnamed(AnyWord("total", "sum", "average", "mean")).Optional()
        from of in Word("of")
        from operand in Operand
        select (Months: number, IsAverage: kind.IsDefined && kind.Get().Folded is "average" or "mean", Of: operand),
        (parts, written) => (FormulaSyntax)new RollingFormula(parts.Months, parts.IsAverage, parts.Of, written));

    private static readonly Parser<FormulaSyntax> Average = Spanned(
        from number in WholeNumber
        from dash in Unnamed(Symbol("-")).Optional()
        from unit in AnyWord("month", "months")
        from rolling in Unnamed(AnyWord("rolling", "moving")).Optional()
        from word in AnyWord("average", "mean")
        from of in Word("of")
        from operand in Operand
        select (Months: number, Of: operand),
        (parts, written) => (FormulaSyntax)new RollingFormula(parts.Months, true, parts.Of, written));

    private static readonly Parser<FormulaSyntax> OfPeers = Spanned(
        from lead in Unnamed(AnyWord("the", "its", "their")).Optional()
        from word in Word("peers")
        from apostrophe in Symbol("'").Or(Unnamed(Symbol("’")))
        from of in Operand
        select of,
        (of, written) => (FormulaSyntax)new OthersFormula(Others.Peers, of, written));

    private static readonly Parser<FormulaSyntax> OfCountry = Spanned(
        from word in Word("national")
        from of in Operand
        select of,
        (of, written) => (FormulaSyntax)new OthersFormula(Others.National, of, written));

    private static readonly Parser<FormulaSyntax> Gap = Pair(
        AnyWord("gap", "difference").Then(_ => Word("between")), Word("and"), Operation.Subtract);

    private static readonly Parser<FormulaSyntax> Ratio = Pair(Words("ratio of"), Word("to"), Operation.Divide);

    private static readonly Parser<FormulaSyntax> Share = Pair(Words("share of"), Word("in"), Operation.Share);

    private static readonly Parser<FormulaSyntax> Total = Spanned(
        from word in AnyWord("total", "sum")
        from of in Word("of")
        from first in Operand
        from rest in Symbol(",").Or(Unnamed(Word("and"))).Then(_ => Operand).Many()
        select (IReadOnlyList<FormulaSyntax>)[first, .. rest],
        (parts, written) => (FormulaSyntax)new TotalFormula(parts, written));

    private static readonly Parser<FormulaSyntax> InWords = input => ((TokenInput)input).Token.Folded switch
    {
        "rolling" => Rolling(input),
        "gap" or "difference" => Gap(input),
        "ratio" => Ratio(input),
        "share" => Share(input),
        "total" or "sum" => Total(input),
        "national" => OfCountry(input),
        "peers" or "the" or "its" or "their" => OfPeers(input),
        _ => Average(input),
    };

    public static readonly Parser<SubjectSyntax> Subject = Spanned(InWords, (formula, written) => (SubjectSyntax)new DerivedSubject(formula, written));

    private static readonly Parser<FormulaSyntax> InBrackets =
        from open in Symbol("(")
        from inner in (Parser<FormulaSyntax>)(input => Arithmetic!(input))
        from close in Symbol(")")
        select inner;

    private static readonly Parser<FormulaSyntax> Number =
        Spanned(AmountGrammar.WrittenAmount, (amount, written) => (FormulaSyntax)new NumberFormula(amount, written));

    private static readonly Parser<FormulaSyntax> Factor = input =>
    {
        var at = (TokenInput)input;
        return at.DeclaredName.Length > 0 || IsInWords(at) ? Operand(input)
            : at.Token.Text == "(" ? InBrackets(input)
            : at.Token.Kind is TokenKind.Number or TokenKind.Clock || at.Token.Text == "£" ? Number(input)
            : Operand(input);
    };

    private static readonly Parser<FormulaSyntax> Product = Chain(Factor, "*", "×", "/", "÷");

    /// <summary>Measures, numbers and brackets joined by + - * and /.</summary>
    public static readonly Parser<FormulaSyntax> Arithmetic = Chain(Product, "+", "-", "–");

    private static readonly Parser<FormulaSyntax> Code = Spanned(
        Kind(TokenKind.Formula, "a formula in double braces"),
        (token, written) => (FormulaSyntax)new CodedFormula(token.Text, written));

    /// <summary>What may stand behind <c>measure X is</c>.</summary>
    public static readonly Parser<FormulaSyntax> ArithmeticOrCode = input =>
        ((TokenInput)input).Token.Kind == TokenKind.Formula ? Code(input) : Arithmetic(input);

    /// <summary>True where words begin that name no measure but say how to work one out.</summary>
    public static bool IsInWords(TokenInput at)
    {
        var tokens = at.Run.Tokens;
        string Ahead(int steps) => tokens[Math.Min(at.Position + steps, tokens.Count - 1)].Folded;
        return at.DeclaredName.Length == 0 && at.Token.Folded switch
        {
            "gap" or "difference" => Ahead(1) == "between",
            "rolling" => true,
            "peers" => IsApostrophe(Ahead(1)),
            "the" or "its" or "their" => Ahead(1) == "peers" && IsApostrophe(Ahead(2)),
            "national" => at.Run.At(at.Position + 1).DeclaredName is { Length: > 0, IsDefinition: false },
            var word when Array.IndexOf(Opening, word) >= 0 => Ahead(1) == "of",
            var number when Numbers.TryWhole(number, out _) => Ahead(1) is "month" or "months" || (Ahead(1) == "-" && Ahead(2) is "month" or "months"),
            _ => false,
        };
    }

    private static bool IsApostrophe(string mark) => mark is "'" or "’";

    private static Parser<FormulaSyntax> Pair(Parser<Token> opening, Parser<Token> between, Operation operation) => Spanned(
        from words in opening
        from left in Operand
        from joiner in between
        from right in Operand
        select (Left: left, Right: right),
        (parts, written) => (FormulaSyntax)new OperationFormula(operation, parts.Left, parts.Right, written));

    /// <summary>Repeats without recursion, so that a long chain costs no stack.</summary>
    private static Parser<FormulaSyntax> Chain(Parser<FormulaSyntax> part, params string[] marks) => input =>
    {
        var result = part(input);
        while (result.WasSuccessful && Array.IndexOf(marks, ((TokenInput)result.Remainder).Token.Text) >= 0)
        {
            var (left, mark) = (result.Value, ((TokenInput)result.Remainder).Token);
            result = part(result.Remainder.Advance());
            if (result.WasSuccessful)
            {
                var joined = new OperationFormula(Operations[mark.Text], left, result.Value, left.Span.To(result.Value.Span));
                result = Result.Success<FormulaSyntax>(joined, result.Remainder);
            }
        }

        return result;
    };

    /// <summary>The longest declared name; failing that one with a slip of the pen; failing that, everything up to a word that ends it.</summary>
    private static Parser<NameSyntax> OperandName(string what) => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Text)
        {
            return Name(what)(input);
        }

        var length = at.DeclaredName.Length;
        length = length > 0 ? length : at.Run.Names.MatchMisspelt(at.Run.Tokens, at.Position, 0);
        length = length > 0 ? length : at.Run.Tokens.Skip(at.Position).Take(LengthOfUndeclared(at)).TakeWhile(token => !EndOperand.Contains(token.Folded)).Count();
        return length == 0
            ? Fail<NameSyntax>(at, what)
            : Result.Success(NameOf(at, at.Run.Tokens[at.Position + length - 1]), at.Run.At(at.Position + length));
    };
}
