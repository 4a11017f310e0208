using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Questions.Wording;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Explaining;

/// <summary>The statistics behind a judgement in one line: "XmR chart: 24 months, Apr 2021 to Mar 2023, 1 missing; mean 52 minutes; limits 40 to 64 minutes; p = 0.002".</summary>
internal static class BasisWords
{
    public static string Of(Basis basis, Unit unit) =>
        $"{basis.Method}: {string.Join("; ", Parts(basis, unit))}{string.Concat(basis.Warnings.Select(warning => "; but " + warning))}";

    private static IEnumerable<string> Parts(Basis basis, Unit unit)
    {
        yield return $"{Count(basis.Figures)}, {Period(basis.First, basis.Last)}"
            + (basis.Earlier is { } earlier ? $" against {Period(earlier.First, earlier.Last)}" : "")
            + (basis.Missing > 0 ? $", {basis.Missing} missing" : "");
        if (basis.Mean is { } mean)
        {
            yield return "mean " + FigureWords.Level(mean, unit);
        }

        if (basis.Pooled is { } pooled)
        {
            yield return "taken together " + FigureWords.Level(pooled, unit);
        }

        if (basis.Deviation is { } deviation)
        {
            yield return $"standard deviation {FigureWords.Difference(deviation, unit)}" + (basis.DeviationFrom is { } from ? $" (from {from})" : "");
        }

        if (basis is { Lower: { } lower, Upper: { } upper })
        {
            yield return $"limits {FigureWords.Level(lower, unit)} to {FigureWords.Level(upper, unit)}";
        }

        if (basis.Dispersion is { } dispersion)
        {
            yield return "φ = " + dispersion.ToString("0.##", British.Culture);
        }

        if (basis.Statistic is { } statistic)
        {
            yield return $"{statistic.Letter} = {statistic.Value.ToString("0.##", British.Culture)}";
        }

        if (basis.Chance is { } chance)
        {
            yield return chance < 0.0001 ? "p < 0.0001" : "p = " + chance.ToString("0.####", British.Culture);
        }

        if (basis.Effect is { } effect)
        {
            yield return Of(effect, unit);
        }

        if (basis.Places is { } places)
        {
            yield return $"place {places.First} to {places.Last} of {places.Of}";
        }
    }

    private static string Of(Effect effect, Unit unit)
    {
        var interval = effect is { Low: { } low, High: { } high } ? $" (95% interval {Signed(low, effect.Kind, unit)} to {Signed(high, effect.Kind, unit)})" : "";
        return Signed(effect.Size, effect.Kind, unit) + (effect.Kind is EffectKind.Monthly or EffectKind.RelativeMonthly ? " a month" : "") + interval;
    }

    private static string Signed(double size, EffectKind kind, Unit unit) =>
        kind is EffectKind.Relative or EffectKind.RelativeMonthly ? FigureWords.RelativeChange(size) : FigureWords.Change(size, unit);

    private static string Period(Month first, Month last) => first == last ? first.ToString() : $"{first} to {last}";

    private static string Count(int months) => months == 1 ? "1 month" : $"{months} months";
}
