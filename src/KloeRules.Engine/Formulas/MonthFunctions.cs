namespace KloeRules.Engine.Formulas;

/// <summary>Functions of the months up to the one judged; one that is missing makes the answer unknown.</summary>
internal static class MonthFunctions
{
    public static FormulaNumber Sum(int months, Func<int, FormulaNumber> month) => Over(months, month, figures => figures.Sum());

    public static FormulaNumber Mean(int months, Func<int, FormulaNumber> month) => Over(months, month, figures => figures.Average());

    /// <summary>The standard deviation of a sample: squares over one less than the number of months.</summary>
    public static FormulaNumber Sd(int months, Func<int, FormulaNumber> month) => Over(months, month, figures =>
    {
        var mean = figures.Average();
        return Math.Sqrt(figures.Sum(figure => (figure - mean) * (figure - mean)) / (figures.Length - 1));
    });

    public static FormulaNumber Min(int months, Func<int, FormulaNumber> month) => Over(months, month, figures => figures.Min());

    public static FormulaNumber Max(int months, Func<int, FormulaNumber> month) => Over(months, month, figures => figures.Max());

    /// <summary>The middle figure, or the mean of the two in the middle.</summary>
    public static FormulaNumber Median(int months, Func<int, FormulaNumber> month) => Over(months, month, figures =>
    {
        var ordered = figures.Order().ToArray();
        var middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    });

    /// <param name="month">The figure so many months before.</param>
    private static FormulaNumber Over(int months, Func<int, FormulaNumber> month, Func<double[], double> function)
    {
        var figures = new double[months];
        for (var back = 0; back < months; back++)
        {
            var figure = month(back);
            if (figure.Value is not { } value)
            {
                return figure;
            }

            figures[back] = value;
        }

        return FormulaNumber.Of(function(figures), figures.Max(Math.Abs));
    }
}
