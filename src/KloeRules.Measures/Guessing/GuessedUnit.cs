namespace KloeRules.Measures.Guessing;

/// <summary>Guesses a measure's unit from its name and its cells.</summary>
internal static class GuessedUnit
{
    private static readonly string[] MoneyWords = ["cost", "costs", "spend", "spending", "budget", "savings", "expenditure", "£", "pounds"];
    private static readonly string[] ShareWords = ["%", "percent", "percentage", "rate", "proportion", "share"];
    private static readonly string[] DayWords = ["days", "day"];
    private static readonly string[] ScoreWords = ["score", "index"];

    /// <param name="cells">The cells of its figures, missing ones among them.</param>
    /// <param name="hasParts">Its figures come with numerators and denominators.</param>
    /// <returns>The unit as a rule file writes it, and what it was told from.</returns>
    public static (string Unit, string Why) Of(string name, IReadOnlyList<string> cells, bool hasParts)
    {
        var shapes = cells.Select(FigureShapes.Of).Where(shape => shape is not (FigureShape.Missing or FigureShape.Words)).ToArray();
        if (shapes.Length == 0)
            return hasParts ? ("percent", "it has numerators and denominators") : ("count", "it has no figure to tell it from");

        var (shape, many) = shapes.Select(Plain).GroupBy(one => one).Select(group => (group.Key, Many: group.Count())).MaxBy(group => group.Many);
        var figures = many == shapes.Length ? "every figure" : "most figures";
        return shape switch
        {
            FigureShape.Percent => ("percent", $"{figures} in percent"),
            FigureShape.Duration => ("duration, mean", $"{figures} in hours, minutes and seconds"),
            FigureShape.Pounds => ("money", $"{figures} in pounds"),
            _ => OfNumbers(name, cells, shapes.Contains(FigureShape.Decimal), hasParts),
        };
    }

    private static FigureShape Plain(FigureShape shape) => shape == FigureShape.Decimal ? FigureShape.Whole : shape;

    private static (string Unit, string Why) OfNumbers(string name, IReadOnlyList<string> cells, bool hasDecimals, bool hasParts)
    {
        const decimal Whole = 1;
        const decimal Hundred = 100;
        var words = name.ToLowerInvariant().Replace("%", " % ", StringComparison.Ordinal).Replace("£", " £ ", StringComparison.Ordinal)
            .Split([' ', '(', ')', ':', ',', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries);
        bool Names(string[] any, out string word)
        {
            word = words.FirstOrDefault(any.Contains) ?? "";
            return word.Length > 0;
        }

        var highest = cells.Select(FigureShapes.NumberOf).Max() ?? 0;
        return Names(MoneyWords, out var money) ? ("money", $"its name says “{money}”")
            : Names(ShareWords, out var share) && highest <= (hasDecimals && share == "rate" ? Whole : Hundred) ? ("percent", $"its name says “{share}”, and no figure is above {(highest <= Whole ? "1" : "100")}")
            : hasParts && highest <= Whole ? ("percent", "it has numerators and denominators, and no figure is above 1")
            : Names(DayWords, out var day) ? ("days, mean", $"its name says “{day}”")
            : Names(ScoreWords, out var score) ? ("score", $"its name says “{score}”")
            : hasDecimals ? ("score", "figures have decimals, and nothing says what they count")
            : ("count", "every figure is a whole number");
    }
}
