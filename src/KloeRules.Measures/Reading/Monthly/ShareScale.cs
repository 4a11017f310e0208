using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Reading.Cells;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>
/// Settles what a share without a % sign means: 0.81 and 81 are both written for 81%. Decided once for all rows of a measure in one file.
/// Where numerators and denominators are given, the reading that agrees with them better is taken. Without them, figures are percent as soon
/// as one of them is above 1, and fractions otherwise; readers are told whenever the other reading was possible too.
/// </summary>
internal static class ShareScale
{
    public static IReadOnlyList<MonthRow> Settle(IReadOnlyList<MonthRow> rows, ProblemList problems)
    {
        var inPercent = rows
            .Where(row => row.Value is { IsBareShare: true })
            .GroupBy(row => row.Measure)
            .ToDictionary(bare => bare.Key, bare => IsInPercent(bare.Key, bare.ToArray(), problems));
        return rows
            .Select(row => row with
            {
                Value = Settled(row.Value, row.Measure),
                Margin = Settled(row.Margin, row.Measure),
                FirstPublished = Settled(row.FirstPublished, row.Measure),
            })
            .ToArray();

        // Beside figures that carry their sign, a bare one is in percent as they are.
        CellNumber? Settled(CellNumber? number, Measure measure) => number is not { IsBareShare: true } bare ? number
            : !inPercent.TryGetValue(measure, out var isInPercent) || isInPercent ? bare.FromPercent()
            : bare.FromFraction();
    }

    private static bool IsInPercent(Measure measure, MonthRow[] bare, ProblemList problems)
    {
        var settled = bare.Where(row => row is { Numerator: > 0, Denominator: > 0 }).ToArray();
        if (settled.Length > 0)
            return settled.Sum(row => Miss(row, 0.01)) < settled.Sum(row => Miss(row, 1));

        var values = bare.Select(row => Math.Abs(row.Value!.Value.Value)).Where(value => value > 0).ToArray();
        var isInPercent = values.Any(value => value > 1);
        if (values.Any(value => value <= 1))
            problems.Add(DataProblems.PercentOrFraction(bare[0].Source, measure.Name, isInPercent));

        return isInPercent;
    }

    private static double Miss(MonthRow row, double scale) =>
        Math.Abs(((double)row.Value!.Value.Value * scale) - ((double)row.Numerator!.Value / (double)row.Denominator!.Value));
}
