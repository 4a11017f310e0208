using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Evaluation;

/// <summary>The figures of a measure in the areas that a rule is judged over, each taken as the one that a step judged.</summary>
/// <param name="Figures">Of the areas that have one.</param>
/// <param name="Areas">All areas of the force that the rule is judged over; the whole is none.</param>
public sealed record AreaFigures(IReadOnlyList<AreaFigure> Figures, IReadOnlyList<string> Areas)
{
    /// <summary>Null when the step judged no figure, or one that the other areas can't be asked for, such as an average month of a published window.</summary>
    /// <param name="together">The judgement of several areas together around the step, if there is one.</param>
    public static AreaFigures? Of(Rule rule, Step step, Step? together, Frame frame)
    {
        var areas = together?.Node is AcrossAreas across ? rule.AreaSets[across.Areas] : Evaluator.AreasOf(rule, step.Measure, frame);
        var context = new RuleContext(rule, frame, 0);
        double? In(string area) =>
            FigureThere.Of(new Moment(context, step.Measure, area, step.Month + step.Measure.MonthsLate), 0, Months(step)).Value;
        if (step.Value is not { } own || In(step.Area) is not { } found || Compared.Of(found, own, Math.Abs(own)) != 0)
        {
            return null;
        }

        var parts = areas.Where(area => area.Length > 0).ToArray();
        return new AreaFigures([.. parts.SelectMany(area => In(area) is { } value ? [new AreaFigure(area, value)] : Array.Empty<AreaFigure>())], parts);
    }

    /// <summary>How many months are put together; a figure that is published for twelve is one.</summary>
    private static int Months(Step step) => step.Measure.IsRolling12 ? 1 : step.Window.Months();
}
