using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>A figure beside those of other areas, by counting and in exact numbers.</summary>
internal sealed class SlowOthers(Frame frame, double steadyWithin, SignalCheck check, Scene scene)
{
    private const int FewestForAverage = 4;

    private readonly Measure measure = scene.MeasureOf(check);
    private readonly IReadOnlyList<double> numbers = check.Signal.Numbers;
    private readonly IReadOnlyList<string> areas = scene.Rule.Groups[check.Signal.Group].Areas;

    /// <param name="sign">Which way counts: 1 up, -1 down, 0 both; null when the measure has no good way and one is asked for.</param>
    public bool? Judge(int? sign)
    {
        if (check.Signal.Kind == SignalKind.VariesBetween)
            return Varies();

        var own = scene.AreaOf(check);
        var others = areas.Where(area => area != own).Select(Figure).ToArray();
        if (sign is not { } way || Figure(own) is not { } figure)
            return null;

        var known = others.OfType<Fraction>().ToArray();
        return check.Signal.Kind switch
        {
            SignalKind.BesideOthers => known.Length >= (others.Length == 1 ? 1 : FewestForAverage) ? IsBeside(figure, Mean(known), way) : null,
            SignalKind.RankedAmong => AllOrNone(others, other => Further(other, figure, way), worse => worse < (int)numbers[0]),
            SignalKind.RankedBeyond => AllOrNone(others, other => Further(other, figure, -way), better => better >= (int)numbers[0]),
            SignalKind.FurthestAmong => others.Length == 0 ? null : AllOrNone(others, other => !Further(figure, other, way), asFar => asFar == 0),
            _ => IsOutOfLine(figure, known, way),
        };
    }

    /// <summary>Tries those without a figure as counted and as not counted; true or false when it makes no difference.</summary>
    private static bool? AllOrNone(Fraction?[] others, Func<Fraction, bool> counts, Func<int, bool> holds)
    {
        var least = others.Count(other => other is { } figure && counts(figure));
        var answers = Enumerable.Range(least, others.Count(other => other is null) + 1).Select(holds).Distinct().ToArray();
        return answers.Length == 1 ? answers[0] : null;
    }

    private bool? IsBeside(Fraction figure, Fraction reference, int way) => IsApart(figure - reference, reference, way, numbers[0], numbers[1]);

    private static bool? IsApart(Fraction away, Fraction reference, int way, double share, double amount)
    {
        if (!double.IsNaN(share) && reference.Sign == 0)
            return null;

        var apart = double.IsNaN(share) ? away : away / reference.Size;
        var least = Fraction.Of(!double.IsNaN(share) ? share : double.IsNaN(amount) ? 0 : amount);
        return way == 0 ? apart.Size > least : way > 0 ? apart > least : Fraction.Zero - apart > least;
    }

    private bool? Varies()
    {
        var known = areas.Select(Figure).OfType<Fraction>().OrderBy(figure => figure).ToArray();
        if (known.Length < 2)
            return null;

        var isBare = double.IsNaN(numbers[0]) && double.IsNaN(numbers[1]);
        var (lowest, highest) = (known[0], known[^1]);
        if (lowest.Sign == 0 && highest.Sign == 0)
            return known.Length == areas.Count ? false : null;

        var isApart = IsApart(highest - lowest, lowest, 1, isBare ? steadyWithin : numbers[0], numbers[1]);
        return isApart == false && known.Length < areas.Count ? null : isApart;
    }

    /// <summary>Student's t of the distance in the others' own spread, squared, against its 2.5% points.</summary>
    private bool? IsOutOfLine(Fraction figure, Fraction[] others, int way)
    {
        double[] points = [3.182446305284263, 2.7764451051977987, 2.5705818366147395];
        if (others.Length < FewestForAverage)
            return null;

        var (count, mean) = (Fraction.Of(others.Length), Mean(others));
        var spread = others.Aggregate(Fraction.Zero, (sum, other) => sum + ((other - mean) * (other - mean))) / (count - Fraction.Of(1));
        if (spread.Sign == 0)
            return null;

        var away = figure - mean;
        var point = Fraction.Of(points[others.Length - FewestForAverage]);
        var isFar = away * away / (spread * (Fraction.Of(1) + (Fraction.Of(1) / count))) >= point * point;
        return isFar && (way == 0 || Further(figure, mean, way)) && (Cases() is not { } cases || LeavesOut(figure.ToDouble(), cases, mean.ToDouble()));
    }

    /// <summary>Whether the 95% interval round the figure leaves the mean out: Wilson's for a share, the exact one or from ten events on Byar's for a rate.</summary>
    private bool LeavesOut(double figure, double cases, double mean)
    {
        const double Z = 1.959963984540054;
        if (measure.Unit.Quantity == Quantity.Percent)
        {
            var middle = (figure + (Z * Z / (2 * cases))) / (1 + (Z * Z / cases));
            var half = Z * Math.Sqrt((figure * (1 - figure) / cases) + (Z * Z / (4 * cases * cases))) / (1 + (Z * Z / cases));
            return mean < middle - half || mean > middle + half;
        }

        var per = measure.Unit.Quantity == Quantity.Rate ? measure.Unit.Per : cases;
        var (events, expected) = (figure * cases / per, mean * cases / per);
        if (events < 10)
            return (events > 0 && AtMost(expected, events) < 0.025) || 1 - AtMost(expected, events + 1) < 0.025;

        var lower = events * Math.Pow(1 - (1 / (9 * events)) - (Z / (3 * Math.Sqrt(events))), 3);
        var upper = (events + 1) * Math.Pow(1 - (1 / (9 * (events + 1))) + (Z / (3 * Math.Sqrt(events + 1))), 3);
        return expected < lower || expected > upper;
    }

    /// <summary>The chance that so many events, no whole number perhaps, come before the expected number has passed: the gamma distribution, term by term.</summary>
    private static double AtMost(double passed, double events)
    {
        // Stirling's series from a number at which it is exact to the last digit.
        const int Up = 30;
        var far = events + 1 + Up;
        var logFactorial = ((far - 0.5) * Math.Log(far)) - far + (Math.Log(2 * Math.PI) / 2) + (1 / (12 * far)) - (1 / (360 * Math.Pow(far, 3)));
        for (var i = 1; i <= Up; i++)
            logFactorial -= Math.Log(events + i);

        var (sum, term) = (0.0, passed <= 0 ? 0 : Math.Exp((events * Math.Log(passed)) - passed - logFactorial));
        for (var k = 1; k < 2000 && term > 0; k++)
        {
            sum += term;
            term *= passed / (events + k);
        }

        return sum;
    }

    /// <summary>People asked, where every month says how many; else cases, or people; of a count nothing but that there is one.</summary>
    private double? Cases()
    {
        var figures = new SlowFigures(frame, measure, scene.AreaOf(check));
        var months = Enumerable.Range(0, (int)numbers[0]).Select(back => scene.MonthOf(check) - back).ToArray();
        var rows = months.Select(figures.Row).OfType<Observation>().ToArray();
        if (measure.Derivation is not null || scene.Span > 1 || rows.Length < months.Length || months.Any(month => figures.Figure(month) is null))
            return null;

        double?[] cases = measure.Unit switch
        {
            { Quantity: Quantity.Percent, IsRatio: false } => [.. rows.All(row => row.Sample is not null) ? rows.Select(row => row.Sample) : rows.Select(row => row.Denominator)],
            { Quantity: Quantity.Rate } => [.. rows.Select(row => row.Denominator)],
            { Quantity: Quantity.Count, Statistic: Statistic.Total } => [1],
            _ => [null],
        };
        return cases.All(one => one is not null) && cases.Sum() > 0 ? cases.Sum() : null;
    }

    private Fraction? Figure(string area)
    {
        var months = (int)numbers[^1];
        var (figures, month) = (new SlowFigures(frame, measure, area), scene.MonthOf(check));
        if (months == 1)
            return SlowLeaves.FigureOf(figures, measure, month, scene);

        if (scene.Span > 1 || (measure.MonthsCovered > 1 && scene.Streak > 1))
            return null;

        return figures.Together(month, months)
            ?? (months == 12 || (months == 3 && !measure.IsRolling12) ? figures.Windows(month)?.Levels[months] : null);
    }

    private static bool Further(Fraction one, Fraction other, int way) => way > 0 ? one > other : way < 0 && one < other;

    private static Fraction Mean(Fraction[] figures) => figures.Aggregate(Fraction.Zero, (sum, figure) => sum + figure) / Fraction.Of(figures.Length);
}
