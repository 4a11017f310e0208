using KloeRules.Language.Binding;

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
    Status,
    Note,
}

/// <summary>Finds columns by what their header says, in the words that publishers use.</summary>
internal static class ColumnNames
{
    private static readonly Dictionary<string, Column> ByKey = new()
    {
        ["measure"] = Column.Measure,
        ["measure name"] = Column.Measure,
        ["indicator"] = Column.Measure,
        ["metric"] = Column.Measure,
        ["kpi"] = Column.Measure,
        ["area"] = Column.Area,
        ["area name"] = Column.Area,
        ["force"] = Column.Area,
        ["lpa"] = Column.Area,
        ["district"] = Column.Area,
        ["borough"] = Column.Area,
        ["division"] = Column.Area,
        ["period"] = Column.Period,
        ["month"] = Column.Period,
        ["date"] = Column.Period,
        ["reporting period"] = Column.Period,
        ["month ending"] = Column.Period,
        ["value"] = Column.Value,
        ["figure"] = Column.Value,
        ["result"] = Column.Value,
        ["numerator"] = Column.Numerator,
        ["denominator"] = Column.Denominator,
        ["sample"] = Column.Sample,
        ["sample size"] = Column.Sample,
        ["respondent"] = Column.Sample,
        ["status"] = Column.Status,
        ["data status"] = Column.Status,
        ["note"] = Column.Note,
        ["comment"] = Column.Note,
    };

    /// <summary>What a column with this header holds, or null when it is none of ours.</summary>
    public static Column? Of(string header) => ByKey.TryGetValue(NameKey.Of(header), out var column) ? column : null;

    /// <summary>The zero-based column that holds this, or -1. Of several, the one that carries its plain name, else the first.</summary>
    public static int IndexOf(TableRow header, Column column)
    {
        var found = Enumerable.Range(0, header.Cells.Count).Where(index => Of(header[index]) == column).ToArray();
        var plain = found.Where(index => NameKey.Of(header[index]) == NameKey.Of(column.ToString()));
        return plain.Concat(found).FirstOrDefault(-1);
    }
}
