using KloeRules.Engine.Formulas;
using KloeRules.Engine.Runtime;
using KloeRules.Engine.Runtime.Signals;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static KloeRules.Engine.Emission.Code;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace KloeRules.Engine.Emission;

/// <summary>The compilation unit of a pack: the methods of all its shapes and the one that puts them into a table.</summary>
internal static class ShapeUnit
{
    private static readonly string[] Usings =
    [
        typeof(Moment).Namespace!,
        typeof(SignalTable).Namespace!,
        typeof(Comparison).Namespace!,
        typeof(SignalKind).Namespace!,
        typeof(Language.Units.AmountKind).Namespace!,
        typeof(FormulaFigures).Namespace!,
    ];

    /// <param name="shapes">Each shape with a rule that has it, in the order of their keys.</param>
    /// <param name="formulas">Those that work measures out, each once, in the order of their keys.</param>
    public static CompilationUnitSyntax Of(IReadOnlyList<(Shape Shape, Rule Example)> shapes, IReadOnlyList<FormulaText> formulas)
    {
        var methods = shapes.SelectMany(pair => new ShapeEmitter(pair.Shape, pair.Example).Emit())
            .Concat(formulas.Select(formula => FormulaMethod(MethodOf(formula), LineOf(formula), FormulaEmitter.Emit(formula))));
        var type = ClassDeclaration(ShapeLayout.TypeName)
            .AddModifiers(Token(SyntaxKind.PublicKeyword), Token(SyntaxKind.StaticKeyword))
            .AddMembers(Register(shapes.Select(pair => pair.Shape.Key), formulas))
            .NormalizeWhitespace()
            .AddMembers([.. methods.Select(Spaced)]);
        return CompilationUnit()
            .AddUsings([.. Usings.Select(name => UsingDirective(ParseName(name)))])
            .NormalizeWhitespace()
            .AddMembers(NamespaceDeclaration(ParseName(ShapeLayout.Namespace))
                .NormalizeWhitespace()
                .WithLeadingTrivia(EndOfLine("\n"), EndOfLine("\n"))
                .AddMembers(type));
    }

    /// <summary><c>public static void Register(ShapeTable table) { table.Add("key", M&lt;PlainLane&gt;, M&lt;RecordingLane&gt;); … }</c></summary>
    private static MethodDeclarationSyntax Register(IEnumerable<string> keys, IEnumerable<FormulaText> formulas) =>
        MethodDeclaration(PredefinedType(Token(SyntaxKind.VoidKeyword)), ShapeLayout.RegisterName)
            .AddModifiers(Token(SyntaxKind.PublicKeyword), Token(SyntaxKind.StaticKeyword))
            .AddParameterListParameters(Parameter(Identifier("table")).WithType(IdentifierName(nameof(ShapeTable))))
            .WithBody(Block(keys.Select(key => ExpressionStatement(Call(
                "table",
                nameof(ShapeTable.Add),
                Code.Literal(key),
                MethodGroup(ShapeNames.Method(key, 0), nameof(PlainLane)),
                MethodGroup(ShapeNames.Method(key, 0), nameof(RecordingLane)))))
                .Concat(formulas.Select(formula => ExpressionStatement(Call(
                    "table", nameof(ShapeTable.Add), Code.Literal(MeasureFormulas.KeyOf(formula)), IdentifierName(MethodOf(formula))))))));

    private static string MethodOf(FormulaText formula) => ShapeNames.Method(MeasureFormulas.KeyOf(formula), 0);

    private static LineSpan LineOf(FormulaText formula) =>
        new(formula.Source.Path, formula.Source.PositionOf(formula.Span.Start), formula.Source.PositionOf(Math.Max(formula.Span.Start + 1, formula.Span.End)));

    /// <summary>White space between tokens, leaving the line directives inside the body as they are.</summary>
    private static MemberDeclarationSyntax Spaced(MemberDeclarationSyntax member)
    {
        var method = (MethodDeclarationSyntax)member;
        var body = method.Body!.WithOpenBraceToken(OnItsOwnLine(SyntaxKind.OpenBraceToken)).WithCloseBraceToken(OnItsOwnLine(SyntaxKind.CloseBraceToken));
        return method.WithBody(null).NormalizeWhitespace().WithBody(body).WithLeadingTrivia(EndOfLine("\n"), EndOfLine("\n"));
    }

    private static SyntaxToken OnItsOwnLine(SyntaxKind brace) => Token(TriviaList(EndOfLine("\n")), brace, TriviaList());
}
