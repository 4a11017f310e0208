using KloeRules.Engine.Formulas;
using KloeRules.Language.Binding;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static KloeRules.Engine.Emission.Code;

namespace KloeRules.Engine.Emission;

/// <summary>Writes the methods of one shape as C# syntax trees: one method a condition, so that a stack trace names the words that failed.</summary>
internal sealed class ShapeEmitter(Shape shape, Rule example)
{
    private readonly List<MemberDeclarationSyntax> methods = [];
    private int node;
    private int constant;

    public IReadOnlyList<MemberDeclarationSyntax> Emit()
    {
        Emit(shape.Nodes[0]);
        return methods;
    }

    /// <summary>Emits a condition and those inside it; returns the name of its method.</summary>
    private string Emit(Condition condition)
    {
        var number = node++;
        var first = constant;
        var parts = ShapeParts.Of(condition);
        constant += parts.Constants.Count;
        var inner = parts.Inner.Select(Emit).ToArray();
        var name = ShapeNames.Method(shape.Key, number);
        var reading = condition is Leaf leaf ? Saw(number, leaf, first) : Leave(Combine(condition, first, inner));
        methods.Add(JudgeMethod(name, LineOf(condition), [.. First(condition, number), Return(reading)]));
        return name;
    }

    /// <summary>What stands before the return.</summary>
    private static IReadOnlyList<StatementSyntax> First(Condition condition, int number) => condition switch
    {
        CodeFormula formula => [FormulaEmitter.Declare(formula)],
        Leaf => [],
        _ => [Enter(number)],
    };

    private static ExpressionSyntax Combine(Condition condition, int first, IReadOnlyList<string> inner) => condition switch
    {
        AllOf => inner.Select(CallInner).Aggregate((left, right) => Call("Kleene", "And", left, right)),
        AnyOf => inner.Select(CallInner).Aggregate((left, right) => Call("Kleene", "Or", left, right)),
        AtLeastOf => Call("Kleene", "AtLeast", [Count(first), .. inner.Select(CallInner)]),
        Negation => Call("Kleene", "Not", CallInner(inner[0])),
        Streak streak when ShapeParts.LeadOf(streak.Inner) is { } lead => CallWithLane(
            "Streaks", "Judge", Count(first), Literal(lead.Slot), Literal(lead.Place), MethodGroup(inner[0])),
        Since since when ShapeParts.LeadOf(since.Inner) is { } lead => CallWithLane(
            "Streaks", "JudgeSince", Number(first), Number(first + 1), Literal(since.IsAnyTime), Literal(lead.Slot), Literal(lead.Place), MethodGroup(inner[0])),
        SomeMonths some when ShapeParts.LeadOf(some.Inner) is { } lead => CallWithLane(
            "Streaks", "JudgeSome", Count(first), Count(first + 1), Literal(lead.Slot), Literal(lead.Place), MethodGroup(inner[0])),
        Quantified some => CallWithLane(
            "Quantifiers", "Judge", Member(some.Quantifier), Count(first), Literal(some.Family), MethodGroup(inner[0])),
        InUpdates => CallWithLane("ActionUpdates", "Judge", Count(first), MethodGroup(inner[0])),
        OfLinked linked => CallWithLane(
            "Quantifiers", "JudgeLinked", Member(linked.Quantifier), Count(first), Literal(linked.Family), MethodGroup(inner[0])),
        AcrossAreas across => CallWithLane(
            "Quantifiers", "JudgeAreas", Member(across.Quantifier), Count(first), Literal(across.Areas), MethodGroup(inner[0])),
        _ => throw new NotSupportedException($"A condition of kind {condition.GetType().Name} has no code."),
    };

    private static ExpressionSyntax Saw(int number, Leaf leaf, int first) => Call(
        "lane", "Saw", Literal(number), Literal(leaf.Slot), Literal(leaf.Place), At, LeafCall(leaf, first));

    private static ExpressionSyntax LeafCall(Leaf leaf, int first) => leaf switch
    {
        Level level => LeafCall(level, "Level", Member(level.Comparison), Number(first), Number(first + 1)),
        LimitCheck limit => LeafCall(limit, "Limit", Member(limit.Kind), Literal(limit.Wanted), Number(first), Number(first + 1)),
        Change change => LeafCall(
            change,
            "Change",
            Member(change.Movement),
            Member(change.Comparator),
            Member(ShapeParts.KindOf(change)),
            Number(first),
            Literal(change.AmountIncluded),
            change.Stated is null ? Literal(0) : Count(first + 1),
            change.Stated is null ? Literal(0) : Count(first + 2),
            Literal(change.OtherPlace)),
        Against against => LeafCall(against, "Against", Member(against.Comparison), Literal(against.Other), Number(first)),
        WithoutEffect effect => LeafCall(effect, "WithoutEffect", Count(first), Count(first + 1)),
        CodeFormula formula => Call(FormulaEmitter.Figures, "Judged", FormulaEmitter.Emit(formula.Text)),
        SignalCheck { Signal: var signal } check => Call(
            "SignalTable",
            "Judge",
            At,
            Literal(check.Slot),
            Literal(check.Place),
            Member(signal.Kind),
            Member(signal.Side),
            Literal(signal.Other),
            Literal(signal.Group),
            Several(first, signal.Numbers.Count)),
        DataCheck { State: DataState.NoData } data => LeafCall(data, "NoData", Count(first)),
        DataCheck data => LeafCall(data, "Provisional"),
        ActionCheck check => Call("ActionLeaves", "Judge", At, Member(check.Test), Member(check.Comparison), Number(first), Count(first + 1)),
        _ => throw new NotSupportedException($"A judgement of kind {leaf.GetType().Name} has no code."),
    };

    private static ExpressionSyntax LeafCall(Leaf leaf, string method, params ExpressionSyntax[] arguments) =>
        Call("Leaves", method, [At, Literal(leaf.Slot), Literal(leaf.Place), .. arguments]);

    private LineSpan LineOf(Condition condition)
    {
        var start = example.Source.PositionOf(condition.Span.Start);
        var end = example.Source.PositionOf(Math.Max(condition.Span.Start + 1, condition.Span.End));
        return new LineSpan(example.Source.Path, start, end);
    }
}
