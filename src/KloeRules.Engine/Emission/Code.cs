using KloeRules.Engine.Formulas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace KloeRules.Engine.Emission;

/// <summary>The few forms of C# that generated code is made of. Text from rule files enters only as a literal.</summary>
internal static class Code
{
    public static readonly ExpressionSyntax At = IdentifierName("at");

    private static readonly ExpressionSyntax Constants = IdentifierName("arguments");

    public static ExpressionSyntax Literal(int number) =>
        LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(number));

    public static ExpressionSyntax Literal(double number) =>
        LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(number));

    public static ExpressionSyntax Literal(bool value) =>
        LiteralExpression(value ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression);

    public static ExpressionSyntax Literal(string text) =>
        LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    /// <summary>An enumeration member by its own name: <c>Comparison.Above</c>.</summary>
    public static ExpressionSyntax Member<T>(T value)
        where T : struct, Enum => Dot(IdentifierName(typeof(T).Name), value.ToString());

    /// <summary><c>arguments.Number(i)</c></summary>
    public static ExpressionSyntax Number(int index) => Call("arguments", "Number", Literal(index));

    /// <summary><c>arguments.Count(i)</c></summary>
    public static ExpressionSyntax Count(int index) => Call("arguments", "Count", Literal(index));

    /// <summary><c>arguments.Several(i, n)</c></summary>
    public static ExpressionSyntax Several(int first, int count) => Call("arguments", "Several", Literal(first), Literal(count));

    public static ExpressionSyntax Call(string target, string method, params ExpressionSyntax[] arguments) =>
        InvocationExpression(Dot(IdentifierName(target), method), ArgumentList(SeparatedList(arguments.Select(Argument))));

    /// <summary><c>target.Method()</c></summary>
    public static ExpressionSyntax CallOn(ExpressionSyntax target, string method) => InvocationExpression(Dot(target, method), ArgumentList());

    /// <summary><c>var name = new Type(…);</c></summary>
    public static StatementSyntax DeclareNew(string name, string type, params ExpressionSyntax[] arguments) =>
        LocalDeclarationStatement(VariableDeclaration(IdentifierName("var")).AddVariables(VariableDeclarator(name).WithInitializer(EqualsValueClause(
            ObjectCreationExpression(IdentifierName(type)).WithArgumentList(ArgumentList(SeparatedList(arguments.Select(Argument))))))));

    /// <summary><c>Type.Method(ref lane, at, arguments, …)</c></summary>
    public static ExpressionSyntax CallWithLane(string target, string method, params ExpressionSyntax[] arguments) =>
        InvocationExpression(
            Dot(IdentifierName(target), method),
            ArgumentList(SeparatedList<ArgumentSyntax>([RefLane, Argument(At), Argument(Constants), .. arguments.Select(Argument)])));

    /// <summary><c>Method(ref lane, at, arguments)</c></summary>
    public static ExpressionSyntax CallInner(string method) =>
        InvocationExpression(MethodGroup(method), ArgumentList(SeparatedList<ArgumentSyntax>([RefLane, Argument(At), Argument(Constants)])));

    /// <summary><c>Method&lt;TLane&gt;</c></summary>
    public static ExpressionSyntax MethodGroup(string method, string lane = "TLane") =>
        GenericName(Identifier(method), TypeArgumentList(SingletonSeparatedList<TypeSyntax>(IdentifierName(lane))));

    public static ExpressionSyntax Leave(ExpressionSyntax reading) => Call("lane", "Leave", reading);

    public static StatementSyntax Enter(int node) => ExpressionStatement(Call("lane", "Enter", Literal(node), At));

    public static StatementSyntax Return(ExpressionSyntax value) => ReturnStatement(value);

    /// <summary><c>static Reading name&lt;TLane&gt;(ref TLane lane, in Moment at, in Arguments arguments) where TLane : struct, ILane</c></summary>
    public static MemberDeclarationSyntax JudgeMethod(string name, LineSpan line, IReadOnlyList<StatementSyntax> statements) =>
        MethodDeclaration(IdentifierName("Reading"), name)
            .AddModifiers(Token(SyntaxKind.InternalKeyword), Token(SyntaxKind.StaticKeyword))
            .AddTypeParameterListParameters(TypeParameter("TLane"))
            .AddParameterListParameters(
                Parameter(SyntaxKind.RefKeyword, "TLane", "lane"),
                Parameter(SyntaxKind.InKeyword, "Moment", "at"),
                Parameter(SyntaxKind.InKeyword, "Arguments", "arguments"))
            .AddConstraintClauses(TypeParameterConstraintClause("TLane")
                .AddConstraints(ClassOrStructConstraint(SyntaxKind.StructConstraint), TypeConstraint(IdentifierName("ILane"))))
            .WithBody(Block(statements.Select(statement => OnLine(line, statement))));

    /// <summary><c>static FormulaNumber name(MeasureFigures figures)</c></summary>
    public static MemberDeclarationSyntax FormulaMethod(string name, LineSpan line, ExpressionSyntax value) =>
        MethodDeclaration(IdentifierName(nameof(FormulaNumber)), name)
            .AddModifiers(Token(SyntaxKind.InternalKeyword), Token(SyntaxKind.StaticKeyword))
            .AddParameterListParameters(SyntaxFactory.Parameter(Identifier(FormulaEmitter.Figures)).WithType(IdentifierName(nameof(MeasureFigures))))
            .WithBody(Block(OnLine(line, Return(value))));

    private static ArgumentSyntax RefLane => Argument(null, Token(SyntaxKind.RefKeyword), IdentifierName("lane"));

    private static ExpressionSyntax Dot(ExpressionSyntax target, string member) =>
        MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, target, IdentifierName(member));

    private static ParameterSyntax Parameter(SyntaxKind modifier, string type, string name) =>
        SyntaxFactory.Parameter(Identifier(name)).AddModifiers(Token(modifier)).WithType(IdentifierName(type));

    /// <summary>Puts <c>#line (l,c)-(l,c) "file"</c> before the statement, so that debuggers and stack traces show the rule.</summary>
    private static StatementSyntax OnLine(LineSpan line, StatementSyntax statement) =>
        statement.NormalizeWhitespace().WithLeadingTrivia(EndOfLine("\n"), Trivia(LineSpanDirectiveTrivia(
            Token(SyntaxKind.HashToken),
            Token(SyntaxKind.LineKeyword).WithTrailingTrivia(Space),
            Position(line.Start),
            Token(SyntaxKind.MinusToken),
            Position(line.End),
            default,
            SyntaxFactory.Literal(line.Path).WithLeadingTrivia(Space),
            Token(SyntaxKind.EndOfDirectiveToken).WithTrailingTrivia(EndOfLine("\n")),
            isActive: true)));

    private static LineDirectivePositionSyntax Position(Language.Text.LinePosition position) =>
        LineDirectivePosition(SyntaxFactory.Literal(position.Line), SyntaxFactory.Literal(position.Column));
}
