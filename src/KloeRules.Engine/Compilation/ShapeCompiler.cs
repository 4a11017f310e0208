using System.Reflection;
using System.Text;
using KloeRules.Engine.Emission;
using KloeRules.Engine.Formulas;
using KloeRules.Engine.Runtime;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace KloeRules.Engine.Compilation;

/// <summary>Compiles shapes to one assembly with Roslyn. Nothing outside this class and Emission touches Roslyn, so a run that needs no compilation never loads it.</summary>
internal static class ShapeCompiler
{
    /// <exception cref="RefusedFormulaException">A formula holds what is not on the list.</exception>
    /// <returns>The bytes of the assembly, the same for the same shapes.</returns>
    public static byte[] Compile(string assemblyName, string stamp, IReadOnlyList<(Shape Shape, Rule Example)> shapes, IReadOnlyList<FormulaText> formulas)
    {
        if (FormulaCheck.Of([.. shapes.SelectMany(pair => pair.Shape.Nodes).OfType<CodeFormula>().Select(formula => formula.Text), .. formulas]) is { Count: > 0 } complaints)
        {
            throw new RefusedFormulaException(complaints);
        }

        var compilation = CSharpCompilation.Create(
            assemblyName,
            [Tree(ShapeUnit.Of(shapes, formulas), assemblyName + ".cs"), Tree(Stamp(stamp), assemblyName + ".stamp.cs")],
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                deterministic: true,
                concurrentBuild: false));
        using var bytes = new MemoryStream();
        var result = compilation.Emit(bytes, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException("Generated code does not compile: " + string.Join("; ", errors));
        }

        return bytes.ToArray();
    }

    private static SyntaxTree Tree(SyntaxNode root, string path) =>
        CSharpSyntaxTree.Create((CSharpSyntaxNode)root, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest), path, Encoding.UTF8);

    /// <summary>Marks the assembly with what it was built for, so that another version of the tool leaves it alone.</summary>
    private static SyntaxNode Stamp(string stamp) =>
        SyntaxFactory.CompilationUnit().AddAttributeLists(SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(
            SyntaxFactory.Attribute(SyntaxFactory.ParseName(typeof(AssemblyDescriptionAttribute).FullName!))
                .AddArgumentListArguments(SyntaxFactory.AttributeArgument(Code.Literal(stamp)))))
            .WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.AssemblyKeyword)))).NormalizeWhitespace();

    private static IEnumerable<MetadataReference> References()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return new[]
        {
            typeof(object).Assembly.Location,
            Path.Combine(runtime, "System.Runtime.dll"),
            Path.Combine(runtime, "netstandard.dll"),
            typeof(Moment).Assembly.Location,
            typeof(Rule).Assembly.Location,
            typeof(Frame).Assembly.Location,
        }.Select(path => MetadataReference.CreateFromFile(path));
    }
}
