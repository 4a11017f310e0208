using System.Globalization;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Diagnostic = KloeRules.Language.Diagnostics.Diagnostic;
using TextSpan = KloeRules.Language.Text.TextSpan;

namespace KloeRules.Engine.Formulas;

/// <summary>
/// Reads a formula as C# and refuses whatever is not on the list: first by its words and marks, then by its form, then by what the compiler
/// makes of it. The first complaint is the only one, for what follows from it helps nobody.
/// </summary>
internal sealed class FormulaReader
{
    private static readonly char[] Quotes = ['"', '“', '”'];

    private readonly FormulaText formula;
    private Diagnostic? complaint;

    private FormulaReader(FormulaText formula) => this.formula = formula;

    /// <summary>True for a formula that works a measure out, and so names those that it reads.</summary>
    private bool IsNaming => formula.Named is not null;

    /// <summary>The formula's tree, or what is wrong with it.</summary>
    public static (ExpressionSyntax? Expression, Diagnostic? Complaint) Read(FormulaText formula)
    {
        var reader = new FormulaReader(formula);
        var expression = reader.Read();
        return reader.complaint is null ? (expression, null) : (null, reader.complaint);
    }

    private ExpressionSyntax? Read()
    {
        if (FormulaMarks.Find(formula.Code, IsNaming) is { } mark)
        {
            Refuse(mark.Start, mark.Length);
            return null;
        }

        if (FormulaMarks.IsTooComplex(formula.Code))
        {
            Misunderstand(0, formula.Code.Length, "it is too long or too deep", "Make two of it; parts of a condition can be given a name with define, figures one with measure.");
            return null;
        }

        var expression = SyntaxFactory.ParseExpression(formula.Code);
        if (expression.GetDiagnostics().FirstOrDefault(one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error) is { } error)
        {
            var at = error.Location.SourceSpan;
            Misunderstand(at.Start, at.Length, "something is missing or too much here", "Write it like this: " + (IsNaming ? "of(\"M\") / mean(\"M\", 12)" : "value > mean(24) + 2 * sd(24)"));
            return null;
        }

        Walk(expression);
        return complaint is null && Fits() ? expression : null;
    }

    /// <summary>The forms that a formula may have; every other is refused where it stands.</summary>
    private void Walk(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax bracketed:
                Walk(bracketed.Expression);
                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression or (int)SyntaxKind.UnaryPlusExpression or (int)SyntaxKind.LogicalNotExpression } unary:
                Walk(unary.Operand);
                break;
            case BinaryExpressionSyntax binary:
                Walk(binary.Left);
                Walk(binary.Right);
                break;
            case ConditionalExpressionSyntax choice:
                Walk(choice.Condition);
                Walk(choice.WhenTrue);
                Walk(choice.WhenFalse);
                break;
            case InvocationExpressionSyntax call:
                Walk(call);
                break;
            case IdentifierNameSyntax name when !IsNaming && FormulaNames.Figures.Contains(name.Identifier.Text):
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number when !IsName(number):
                break;
            default:
                Refuse(expression);
                break;
        }
    }

    private void Walk(InvocationExpressionSyntax call)
    {
        var name = (call.Expression as IdentifierNameSyntax)?.Identifier.Text ?? "";
        var arguments = call.ArgumentList.Arguments;
        if (FormulaNames.OfFigure.Contains(name) && arguments is [{ NameColon: null, RefKindKeyword.RawKind: 0 } figure])
        {
            Walk(figure.Expression);
        }
        else if (!FormulaNames.OfMonths.Contains(name) && (name != FormulaNames.Of || !IsNaming))
        {
            Refuse(FormulaNames.OfFigure.Contains(name) ? call : call.Expression);
        }
        else if (IsNaming && (arguments is not [{ NameColon: null, RefKindKeyword.RawKind: 0, Expression: LiteralExpressionSyntax measure }, ..] || !IsName(measure)))
        {
            Misunderstand(call.SpanStart, call.Span.Length, $"{name} takes the name of a measure in quotes", $"Write it like this: {Example(name)}");
        }
        else
        {
            WalkMonths(call, name, [.. arguments.Skip(IsNaming ? 1 : 0)]);
        }
    }

    private void WalkMonths(InvocationExpressionSyntax call, string name, IReadOnlyList<ArgumentSyntax> arguments)
    {
        if (name == FormulaNames.Of)
        {
            if (arguments.Count > 0)
            {
                Refuse(arguments[0]);
            }
        }
        else if (arguments is not [{ NameColon: null, RefKindKeyword.RawKind: 0, Expression: LiteralExpressionSyntax literal }]
            || IsName(literal)
            || !int.TryParse(literal.Token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            || months < FormulaNames.Fewest(name)
            || months > FormulaNames.MostMonths)
        {
            Misunderstand(
                call.SpanStart,
                call.Span.Length,
                $"{name} takes a whole number of months from {FormulaNames.Fewest(name)} to {FormulaNames.MostMonths}",
                $"Write it like this: {Example(name)}");
        }
    }

    private string Example(string function) =>
        function == FormulaNames.Of ? "of(\"M\")" : IsNaming ? $"{function}(\"M\", 12)" : $"{function}(12)";

    /// <summary>True for a number that stands for a name in quotes.</summary>
    private bool IsName(LiteralExpressionSyntax number) => IsNaming && Quotes.Contains(formula.Source[SpanOf(number.SpanStart, 1)][0]);

    /// <summary>What the compiler says of the formula where nothing but figures and answers exists.</summary>
    private bool Fits()
    {
        var model = FormulaStub.ModelOf(formula.Code, out var tree);
        var whole = tree.GetRoot().DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Single().Expression;
        foreach (var error in model.GetDiagnostics(whole.Span).Where(one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error))
        {
            var place = whole.FindNode(error.Location.SourceSpan);
            return Misunderstand(place.SpanStart - FormulaStub.Offset, place.Span.Length, "its parts do not fit together", "Compare figures with figures, and join comparisons with && or ||.");
        }

        foreach (var part in whole.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(part => !IsKnown(model, part)))
        {
            Refuse(part.SpanStart - FormulaStub.Offset, part.Span.Length);
            return false;
        }

        var isAnswer = model.GetTypeInfo(whole).Type is { Name: FormulaStub.Truth } or { SpecialType: SpecialType.System_Boolean };
        return isAnswer != IsNaming
            || (IsNaming
                ? Misunderstand(0, formula.Code.Length, "it gives an answer and no figure", "Choose figures by the answer, as in: of(\"M\") > 5 ? 1 : 0")
                : Misunderstand(0, formula.Code.Length, "it gives a figure and no answer", "Compare the figure, as in: value > mean(24)"));
    }

    /// <summary>Nothing but the stub's own symbols, and numbers as they are written.</summary>
    private static bool IsKnown(SemanticModel model, ExpressionSyntax part) =>
        model.GetTypeInfo(part).Type is null or { Name: FormulaStub.Number or FormulaStub.Truth } or
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Boolean }
        && model.GetSymbolInfo(part).Symbol is null or
        { ContainingType.Name: FormulaStub.Number or FormulaStub.Truth or FormulaStub.Functions } or
            IMethodSymbol { MethodKind: MethodKind.BuiltinOperator };

    private void Refuse(SyntaxNode node) => Refuse(node.SpanStart, node is LiteralExpressionSyntax literal && IsName(literal) ? LengthOfName(node.SpanStart) : node.Span.Length);

    private int LengthOfName(int start) => formula.Source[SpanOf(start, formula.Code.Length - start)].IndexOfAny(Quotes, 1) + 1;

    private void Refuse(int start, int length) =>
        Complain(
            DiagnosticCatalogue.FormulaRefused, start, length, Quoted(formula.Source[SpanOf(start, length)]), IsNaming ? FormulaNames.ListedNaming : FormulaNames.Listed);

    /// <summary>A name in quotes is shown as it is written.</summary>
    private static string Quoted(string text) => text.StartsWith('"') && text.EndsWith('"') && text.Length > 1 ? text : $"\"{text}\"";

    private TextSpan SpanOf(int start, int length) => new(formula.Span.Start + start, length);

    private bool Misunderstand(int start, int length, string why, string remedy)
    {
        Complain(DiagnosticCatalogue.FormulaNotUnderstood, start, length, why, remedy);
        return false;
    }

    private void Complain(DiagnosticRule rule, int start, int length, params object[] arguments) => complaint ??= new Diagnostic(
        rule, formula.Source, new TextSpan(formula.Span.Start + Math.Min(start, formula.Code.Length), Math.Max(1, length)), arguments);
}
