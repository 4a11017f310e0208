using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Cells;

/// <summary>Why a cell gave no figure although something is written in it.</summary>
internal enum CellFault
{
    None,
    Unreadable,

    /// <summary>A length of time without its unit.</summary>
    UnclearDuration,
    Impossible,
}

/// <summary>A number from one cell.</summary>
/// <param name="Value">In the measure's canonical unit, or as written when <paramref name="IsBareShare"/>.</param>
/// <param name="Step">One unit in the last place that was written, on the same scale.</param>
/// <param name="IsBareShare">A share without a % sign: 3.5 and 0.035 are both written for the same thing.</param>
internal readonly record struct CellNumber(decimal Value, decimal Step, bool IsBareShare)
{
    /// <summary>The same number when it turns out to have been written in percent.</summary>
    public CellNumber FromPercent() => new(Value / 100, Step / 100, false);

    /// <summary>The same number when it turns out to have been written as a fraction of one.</summary>
    public CellNumber FromFraction() => this with { IsBareShare = false };
}

/// <summary>What one cell says: a number, nothing, or something that can't be used.</summary>
/// <param name="Why">For an impossible figure, the law that it breaks.</param>
internal readonly record struct CellReading(CellNumber? Number, Marks Marks, CellFault Fault, string Why)
{
    public static CellReading Unreadable => new(null, Marks.None, CellFault.Unreadable, string.Empty);

    public static CellReading UnclearDuration => new(null, Marks.None, CellFault.UnclearDuration, string.Empty);

    public static CellReading Impossible(string why) => new(null, Marks.None, CellFault.Impossible, why);

    public static CellReading Missing(Marks marks) => new(null, marks, CellFault.None, string.Empty);

    public static CellReading Of(decimal value, decimal step, bool isBareShare = false) =>
        new(new CellNumber(value, step, isBareShare), Marks.None, CellFault.None, string.Empty);
}
