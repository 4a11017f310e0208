using System.Globalization;
using KloeRules.Language.Units;
using KloeRules.Measures.Reading.Cells;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>Turns a row into an observation, unless what it says can't be true.</summary>
internal static class MonthCheck
{
    /// <summary>The observation, or null, with a problem, when the row breaks a law of its unit.</summary>
    public static Observation? Check(MonthRow row, ProblemList problems)
    {
        var unit = row.Measure.Unit;
        var observation = Observe(row, unit);
        var law = BrokenBy(observation, unit);
        if (law is not null)
        {
            problems.Add(DataProblems.Impossible(row.Source, law == Possible.PartAboveWhole ? Parts(observation) : row.Written, law));
            return null;
        }

        if (Disagrees(row, observation, unit))
            problems.Add(DataProblems.PartsDisagree(row.Source, row.Written, Parts(observation)));

        return observation;
    }

    private static Observation Observe(MonthRow row, Unit unit)
    {
        var isWithheld = row.Marks.HasFlag(Marks.Suppressed);
        var hasParts = unit.Statistic == Statistic.Mean && !isWithheld;
        var observation = new Observation(
            row.Month,
            isWithheld ? null : (double?)row.Value?.Value,
            hasParts ? (double?)row.Numerator : null,
            hasParts ? (double?)row.Denominator : null,
            (double?)row.Sample,
            row.Marks,
            row.Note,
            row.Source)
        {
            Margin = (double?)row.Margin?.Value,
            FirstPublished = isWithheld ? null : (double?)row.FirstPublished?.Value,
        };
        return observation.Value is null ? observation with { Value = FromParts(observation, unit) } : observation;
    }

    private static double? FromParts(Observation observation, Unit unit) =>
        observation.Denominator > 0 ? observation.Numerator / observation.Denominator * unit.Per : null;

    private static string? BrokenBy(Observation observation, Unit unit)
    {
        if (unit is { Quantity: Quantity.Percent, IsRatio: false } && observation.Numerator > observation.Denominator)
            return Possible.PartAboveWhole;

        return observation.Value is { } value ? Possible.BrokenBy(value, unit) : null;
    }

    private static bool Disagrees(MonthRow row, Observation observation, Unit unit) =>
        row.Value is { } written && observation.Value is { } value && FromParts(observation, unit) is { } fromParts
        && Math.Abs(value - fromParts) > (double)written.Step;

    private static string Parts(Observation observation) =>
        string.Create(CultureInfo.InvariantCulture, $"{observation.Numerator} of {observation.Denominator}");
}
