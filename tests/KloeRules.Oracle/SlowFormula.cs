using System.Globalization;
using System.Text.RegularExpressions;

namespace KloeRules.Oracle;

/// <summary>
/// Works a formula out by walking along its text: first what binds loosest. Numbers are exact, answers are true, false or null. Standard
/// deviations, which are no fractions, it does not know.
/// </summary>
/// <param name="month">The figure so many months before, of the measure of that number; 0 in a judgement.</param>
/// <param name="declared">A limit by its name.</param>
internal sealed class SlowFormula(string code, Func<int, int, Fraction?> month, Func<string, Fraction?> declared)
{
    private readonly string[] words = [.. Regex.Matches(code, @"[a-z]+|[0-9.]+|[<>=!]=|&&|\|\||\S").Select(match => match.Value)];
    private int at;

    public bool? Answer() => Or();

    public Fraction? Number() => Sum();

    private bool? Or()
    {
        var answer = And();
        while (Take("||"))
        {
            var other = And();
            answer = answer == true || other == true ? true : answer is null || other is null ? null : false;
        }

        return answer;
    }

    private bool? And()
    {
        var answer = Comparison();
        while (Take("&&"))
        {
            var other = Comparison();
            answer = answer == false || other == false ? false : answer is null || other is null ? null : true;
        }

        return answer;
    }

    /// <summary>An exclamation mark and a bracket begin an answer inside an answer; anything else is a comparison.</summary>
    private bool? Comparison()
    {
        if (Take("!"))
        {
            Take("(");
            var inner = Or();
            Take(")");
            return !inner;
        }

        var left = Sum();
        var mark = words[at++];
        var right = Sum();
        return left is not { } a || right is not { } b ? null : mark switch
        {
            ">" => a > b,
            ">=" => a >= b,
            "<" => a < b,
            "<=" => a <= b,
            "==" => a.CompareTo(b) == 0,
            _ => a.CompareTo(b) != 0,
        };
    }

    private Fraction? Sum()
    {
        var sum = Product();
        while (words.ElementAtOrDefault(at) is "+" or "-")
        {
            var isPlus = words[at++] == "+";
            var next = Product();
            sum = isPlus ? sum + next : sum - next;
        }

        return sum;
    }

    private Fraction? Product()
    {
        var product = Figure();
        while (words.ElementAtOrDefault(at) is "*" or "/")
        {
            var isTimes = words[at++] == "*";
            var next = Figure();
            product = isTimes ? product * next : next is { Sign: 0 } ? null : product / next;
        }

        return product;
    }

    private Fraction? Figure()
    {
        var word = words[at++];
        return word switch
        {
            "(" => Bracketed(),
            "-" => Fraction.Zero - Figure(),
            "abs" => Argument()?.Size,
            "value" => month(0, 0),
            "of" => Named(),
            "sla" or "target" or "limit" => declared(word),
            _ when char.IsDigit(word[0]) => Fraction.Of(double.Parse(word, CultureInfo.InvariantCulture)),
            _ => OfMonths(word),
        };
    }

    private Fraction? Argument()
    {
        Take("(");
        return Bracketed();
    }

    private Fraction? Bracketed()
    {
        var inner = Sum();
        Take(")");
        return inner;
    }

    private Fraction? Named()
    {
        Take("(");
        var measure = int.Parse(words[at++], CultureInfo.InvariantCulture);
        Take(")");
        return month(measure, 0);
    }

    private Fraction? OfMonths(string function)
    {
        Take("(");
        var (measure, months) = (0, int.Parse(words[at++], CultureInfo.InvariantCulture));
        if (Take(","))
            (measure, months) = (months, int.Parse(words[at++], CultureInfo.InvariantCulture));

        Take(")");
        if (function == "previous")
            return month(measure, months);

        var known = Enumerable.Range(0, months).Select(back => month(measure, back)).ToArray();
        if (known.Any(figure => figure is null))
            return null;

        var ordered = known.Select(figure => figure!.Value).Order().ToArray();
        var sum = ordered.Aggregate(Fraction.Zero, (total, figure) => total + figure);
        return function switch
        {
            "sum" => sum,
            "mean" => sum / Fraction.Of(months),
            "min" => ordered[0],
            "max" => ordered[^1],
            _ => (ordered[(months - 1) / 2] + ordered[months / 2]) / Fraction.Of(2),
        };
    }

    private bool Take(string word)
    {
        var isThere = words.ElementAtOrDefault(at) == word;
        at += isThere ? 1 : 0;
        return isThere;
    }
}
