using System.Globalization;
using KloeRules.Language.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static KloeRules.Engine.Emission.Code;

namespace KloeRules.Engine.Formulas;

/// <summary>
/// Writes a formula's tree anew as generated code. Nothing of what the author wrote goes into it but numbers and the names of functions, looked up.
/// </summary>
internal static class FormulaEmitter
{
    public const string Figures = "figures";

    /// <summary><c>var figures = new FormulaFigures(at, slot, place);</c></summary>
    public static StatementSyntax Declare(CodeFormula formula) =>
        DeclareNew(Figures, nameof(FormulaFigures), At, Literal(formula.Slot), Literal(formula.Place));

    public static ExpressionSyntax Emit(FormulaText formula) =>
        FormulaReader.Read(formula).Expression is { } expression
            ? Emit(expression)
            : throw new InvalidOperationException("A formula that is refused reached the compiler.");

    private static ExpressionSyntax Emit(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax bracketed => Emit(bracketed.Expression),
        LiteralExpressionSyntax literal => Call(
            nameof(FormulaNumber), nameof(FormulaNumber.Of), Literal(double.Parse(literal.Token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))),
        IdentifierNameSyntax name => Call(Figures, FormulaNames.Method(name.Identifier.Text)),
        InvocationExpressionSyntax call => Emit(((IdentifierNameSyntax)call.Expression).Identifier.Text, call.ArgumentList.Arguments),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Call(
            nameof(FormulaTruth), nameof(FormulaTruth.Not), Emit(not.Operand)),
        PrefixUnaryExpressionSyntax unary => SyntaxFactory.PrefixUnaryExpression(unary.Kind(), Bracketed(unary.Operand)),
        ConditionalExpressionSyntax choice => Call(
            nameof(FormulaTruth), nameof(FormulaTruth.Choose), Emit(choice.Condition), Emit(choice.WhenTrue), Emit(choice.WhenFalse)),
        BinaryExpressionSyntax binary => Emit(binary),
        _ => throw new NotSupportedException($"A formula of form {expression.Kind()} has no code."),
    };

    private static ExpressionSyntax Emit(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression => Call(nameof(FormulaTruth), nameof(FormulaTruth.Both), Emit(binary.Left), Emit(binary.Right)),
        SyntaxKind.LogicalOrExpression => Call(nameof(FormulaTruth), nameof(FormulaTruth.Either), Emit(binary.Left), Emit(binary.Right)),
        SyntaxKind.EqualsExpression => Same(binary),
        SyntaxKind.NotEqualsExpression => Call(nameof(FormulaTruth), nameof(FormulaTruth.Not), Same(binary)),
        _ => SyntaxFactory.BinaryExpression(binary.Kind(), Bracketed(binary.Left), Bracketed(binary.Right)),
    };

    private static ExpressionSyntax Emit(string function, SeparatedSyntaxList<ArgumentSyntax> arguments) => function switch
    {
        "abs" => CallOn(Bracketed(arguments[0].Expression), nameof(FormulaNumber.Size)),
        "round" => CallOn(Bracketed(arguments[0].Expression), nameof(FormulaNumber.Rounded)),
        _ => Call(Figures, FormulaNames.Method(function), [.. arguments.Select(argument => Whole(argument.Expression))]),
    };

    private static ExpressionSyntax Whole(ExpressionSyntax number) =>
        Literal(int.Parse(((LiteralExpressionSyntax)number).Token.Text, CultureInfo.InvariantCulture));

    private static ExpressionSyntax Same(BinaryExpressionSyntax binary) =>
        Call(nameof(FormulaNumber), nameof(FormulaNumber.Same), Emit(binary.Left), Emit(binary.Right));

    private static ExpressionSyntax Bracketed(ExpressionSyntax expression) => SyntaxFactory.ParenthesizedExpression(Emit(expression));
}
