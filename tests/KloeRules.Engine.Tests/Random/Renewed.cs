using KloeRules.Language.Binding;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Measures with something changed about each, and those that are worked out of them worked out of the changed ones.</summary>
internal sealed class Renewed(Func<Measure, Measure> change)
{
    private readonly Dictionary<Measure, Measure> made = [];

    public Measure Of(Measure measure)
    {
        if (!made.TryGetValue(measure, out var renewed))
        {
            renewed = change(measure) with { Derivation = Of(measure.Derivation) };
            made.Add(measure, renewed);
        }

        return renewed;
    }

    private Derivation? Of(Derivation? derivation) => derivation switch
    {
        RollingMonths rolling => rolling with { Of = Of(rolling.Of) },
        AverageOfOthers average => average with { Of = Of(average.Of) },
        Calculation calculation => new Calculation(Of(calculation.Formula)),
        _ => null,
    };

    private Formula Of(Formula formula) => formula switch
    {
        FigureOf figure => new FigureOf(Of(figure.Measure)),
        Combination combination => combination with { Left = Of(combination.Left), Right = Of(combination.Right) },
        _ => formula,
    };
}
