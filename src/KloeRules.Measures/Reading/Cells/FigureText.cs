using KloeRules.Language.Units;

namespace KloeRules.Measures.Reading.Cells;

/// <summary>Reads the level of a measure from one cell, by its unit.</summary>
internal static class FigureText
{
    public static CellReading Read(string cell, Unit unit)
    {
        var text = CellText.Of(cell);
        if (text.IsMissing)
            return CellReading.Missing(text.Marks);

        return Of(text.Text, unit) with { Marks = text.Marks };
    }

    /// <summary>What a cell of this unit should look like, for messages.</summary>
    public static string Expected(Unit unit) => unit.Quantity switch
    {
        Quantity.Percent => "a percentage such as 3.5%",
        Quantity.Duration when unit.InDays => "a number of days such as 23",
        Quantity.Duration => "a length of time such as 00:07:23",
        Quantity.Money => "an amount such as £1,250",
        _ => "a number such as 1,497",
    };

    private static CellReading Of(string text, Unit unit) => unit.Quantity switch
    {
        Quantity.Percent => OfShare(text),
        Quantity.Duration => OfDuration(text, unit.InDays),
        Quantity.Money => OfMoney(text),
        _ => OfNumber(text, 1),
    };

    private static CellReading OfShare(string text)
    {
        var hasSign = text.EndsWith('%');
        if (!NumberText.TryRead(text.TrimEnd('%').TrimEnd(), out var number))
            return CellReading.Unreadable;

        var reading = new CellNumber(number, NumberText.StepOf(number), !hasSign);
        return new CellReading(hasSign ? reading.FromPercent() : reading, default, CellFault.None, string.Empty);
    }

    private static CellReading OfDuration(string text, bool inDays)
    {
        var isDays = inDays && NumberText.TryRead(text, out _);
        return isDays ? OfNumber(text, (decimal)Unit.SecondsPerDay) : DurationText.Read(text);
    }

    private static CellReading OfMoney(string text)
    {
        var scale = char.ToLowerInvariant(text[^1]) switch
        {
            'k' => 1_000m,
            'm' => 1_000_000m,
            _ => 1m,
        };
        var amount = scale > 1 ? text[..^1].TrimEnd() : text;
        return amount switch
        {
            ['£', .. var pounds] => OfNumber(pounds.TrimStart(), scale),
            ['-' or '\u2212', '£', .. var pounds] => OfNumber("-" + pounds, scale),
            _ => OfNumber(amount, scale),
        };
    }

    private static CellReading OfNumber(string text, decimal scale)
    {
        if (!NumberText.TryRead(text, out var number))
            return CellReading.Unreadable;

        return Math.Abs(number) > Possible.Largest
            ? CellReading.Impossible(Possible.TooLarge)
            : CellReading.Of(number * scale, NumberText.StepOf(number) * scale);
    }
}
