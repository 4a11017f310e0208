using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KloeRules.Engine.Formulas;

/// <summary>
/// The whole world that a formula is compiled in: no reference to any library, the runtime's own included, so that nothing but figures and
/// answers can be named. It is never run.
/// </summary>
internal static class FormulaStub
{
    public const string Number = "Number";
    public const string Truth = "Truth";
    public const string Functions = "Formula";

    private const string Text = """
        namespace System
        {
            public class Object { }
            public abstract class ValueType { }
            public abstract class Enum : ValueType { }
            public class Attribute { }
            public class AttributeUsageAttribute : Attribute { public AttributeUsageAttribute(AttributeTargets on) { } }
            public enum AttributeTargets { All }
            public sealed class String { }
            public abstract class Delegate { }
            public struct Void { }
            public struct Boolean { }
            public struct Int32 { }
            public struct Int64 { }
            public struct UInt32 { }
            public struct UInt64 { }
            public struct Double { }
        }

        public struct Number
        {
            public static implicit operator Number(double value) => default;
            public static Number operator +(Number a, Number b) => default;
            public static Number operator -(Number a, Number b) => default;
            public static Number operator *(Number a, Number b) => default;
            public static Number operator /(Number a, Number b) => default;
            public static Number operator -(Number a) => default;
            public static Number operator +(Number a) => default;
            public static Truth operator <(Number a, Number b) => default;
            public static Truth operator >(Number a, Number b) => default;
            public static Truth operator <=(Number a, Number b) => default;
            public static Truth operator >=(Number a, Number b) => default;
            public static Truth operator ==(Number a, Number b) => default;
            public static Truth operator !=(Number a, Number b) => default;
        }

        public struct Truth
        {
            public static implicit operator Truth(bool known) => default;
            public static Truth operator &(Truth a, Truth b) => default;
            public static Truth operator |(Truth a, Truth b) => default;
            public static Truth operator !(Truth a) => default;
            public static bool operator true(Truth a) => default;
            public static bool operator false(Truth a) => default;
        }

        public static class Formula
        {
            public static Number value => default;
            public static Number limit => default;
            public static Number sla => default;
            public static Number target => default;
            public static Number aspiration => default;
            public static Number plan => default;
            public static Number mean(int months) => default;
            public static Number sd(int months) => default;
            public static Number min(int months) => default;
            public static Number max(int months) => default;
            public static Number median(int months) => default;
            public static Number sum(int months) => default;
            public static Number previous(int months) => default;
            public static Number of(int measure) => default;
            public static Number mean(int measure, int months) => default;
            public static Number sd(int measure, int months) => default;
            public static Number min(int measure, int months) => default;
            public static Number max(int measure, int months) => default;
            public static Number median(int measure, int months) => default;
            public static Number sum(int measure, int months) => default;
            public static Number previous(int measure, int months) => default;
            public static Number abs(Number figure) => default;
            public static Number round(Number figure) => default;
        }
        """;

    private const string Before = "using static Formula; static class Judged { static object Of() => (";
    private const string After = "); }";

    private static readonly SyntaxTree World = CSharpSyntaxTree.ParseText(Text);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Formula", [World], references: [], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    /// <summary>Where the formula begins in the tree that it is compiled as.</summary>
    public static int Offset => Before.Length;

    /// <param name="code">Checked before: nothing in it can close the bracket round it.</param>
    public static SemanticModel ModelOf(string code, out SyntaxTree tree)
    {
        tree = CSharpSyntaxTree.ParseText(Before + code + After);
        return Empty.AddSyntaxTrees(tree).GetSemanticModel(tree);
    }
}
