namespace KloeRules.Measures.Reading.Tables;

/// <summary>What a column of a measure table holds.</summary>
internal enum Column
{
    Measure,
    Area,
    Period,
    Value,
    Numerator,
    Denominator,
    Sample,
    Margin,
    FirstPublished,
    Status,
    Note,
}
