using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Formulas;

/// <summary>An answer inside a formula: yes, no, or unknown and why. Joined as conditions are, so a missing figure is never taken for a no.</summary>
public readonly record struct FormulaTruth(Reading Reading)
{
    public static FormulaTruth Both(FormulaTruth left, FormulaTruth right) => new(Kleene.And(left.Reading, right.Reading));

    public static FormulaTruth Either(FormulaTruth left, FormulaTruth right) => new(Kleene.Or(left.Reading, right.Reading));

    public static FormulaTruth Not(FormulaTruth answer) => new(Kleene.Not(answer.Reading));

    /// <summary>One of two figures; unknown while the answer is, even where both are the same.</summary>
    public static FormulaNumber Choose(FormulaTruth answer, FormulaNumber yes, FormulaNumber no) => answer.Reading.Truth switch
    {
        Truth.True => yes,
        Truth.False => no,
        _ => FormulaNumber.Unknown(answer.Reading.Reason),
    };

    public static FormulaTruth Choose(FormulaTruth answer, FormulaTruth yes, FormulaTruth no) => answer.Reading.Truth switch
    {
        Truth.True => yes,
        Truth.False => no,
        _ => answer,
    };
}
