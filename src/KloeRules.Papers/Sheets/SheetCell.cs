using System.Globalization;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Sheets;

/// <summary>A cell of a table: what it says in words, and the number behind the words where there is one.</summary>
/// <param name="Words">As printed, with nothing in it that acts without being seen.</param>
internal sealed record SheetCell(string Words, double? Number, NumberLook Look)
{
    /// <summary>Far finer than anything that is shown; the digits beyond may differ between processors.</summary>
    private const int Decimals = 6;

    private const double SecondsPerMinute = 60;

    public static readonly SheetCell Empty = new("", null, NumberLook.None);

    public static SheetCell Of(string? words) => string.IsNullOrEmpty(words) ? Empty : new SheetCell(Legible.Of(words), null, NumberLook.None);

    /// <summary>Several sentences in one cell: "(1) Which areas? (2) Since when?"</summary>
    public static SheetCell Of(IReadOnlyList<string> sentences) =>
        Of(sentences.Count == 1 ? sentences[0] : string.Join(" ", sentences.Select((sentence, index) => string.Create(CultureInfo.InvariantCulture, $"({index + 1}) {sentence}"))));

    public static SheetCell Of(int? number) =>
        number is { } known ? new SheetCell(known.ToString(CultureInfo.InvariantCulture), known, NumberLook.Whole) : Empty;

    public static SheetCell Of(bool truth) => Of(truth ? "yes" : "no");

    public static SheetCell Of(Month? month)
    {
        const int FirstYear = 1901;
        return month is not { } known ? Empty
            : new SheetCell(
                known.ToIsoString(),
                known.Year < FirstYear ? null : new DateTime(known.Year, known.Number, 1).ToOADate(),
                known.Year < FirstYear ? NumberLook.None : NumberLook.Month);
    }

    /// <summary>A number with two decimals; empty when it is not known.</summary>
    public static SheetCell Decimal(double? number) =>
        number is { } known && double.IsFinite(known) ? new SheetCell(known.ToString("0.00", CultureInfo.InvariantCulture), Math.Round(known, Decimals), NumberLook.TwoDecimals) : Empty;

    /// <summary>A figure of the scorecard: as a number where it is known, in words where not.</summary>
    public static SheetCell Of(ScorecardFigure figure, Unit? unit) =>
        figure.Text is not { } text ? Of(ScorecardWords.Of(figure.Why))
        : figure.Value is { } value && unit is not null ? Level(text, value, unit)
        : Of(text);

    /// <summary>A change of the scorecard, in the unit in which it is printed.</summary>
    public static SheetCell Of(ScorecardChange change, Unit? unit) =>
        change.Text is not { } text ? Empty
        : unit is { Quantity: Quantity.Percent or Quantity.Points } && change.Difference is { } points ? Cell(text, points, NumberLook.Points)
        : unit is { Quantity: Quantity.Duration, InDays: false } && change.Difference is { } seconds ? Cell(text, seconds / SecondsPerMinute, NumberLook.MinutesChange)
        : change.Relative is { } relative ? Cell(text, relative, NumberLook.PercentChange)
        : Of(text);

    private static SheetCell Level(string text, double value, Unit unit) => unit.Quantity switch
    {
        Quantity.Percent => Cell(text, value, NumberLook.Percent),
        Quantity.Points => Cell(text, value, NumberLook.Points),
        Quantity.Duration when unit.InDays => Cell(text, value / Unit.SecondsPerDay, NumberLook.Days),
        Quantity.Duration when value < 0 => Cell(text, value / SecondsPerMinute, NumberLook.MinutesChange),
        Quantity.Duration => new SheetCell(Legible.Of(text), Math.Round(value) / Unit.SecondsPerDay, NumberLook.Clock),
        Quantity.Money => Cell(text, value, NumberLook.Pounds),
        Quantity.Rate or Quantity.Score => Cell(text, value, NumberLook.OneDecimal),
        _ => Cell(text, value, NumberLook.Whole),
    };

    private static SheetCell Cell(string text, double value, NumberLook look) =>
        double.IsFinite(value) ? new SheetCell(Legible.Of(text), Math.Round(value, Decimals), look) : Of(text);
}
