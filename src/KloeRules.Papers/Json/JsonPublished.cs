using System.Text.Json;
using KloeRules.Language.Time;
using KloeRules.Papers.Public;

namespace KloeRules.Papers.Json;

/// <summary>The figures that a public paper rests on: a row of months for each measure and area, and windows where months are not known. Withheld figures are "[c]", missing ones null.</summary>
internal static class JsonPublished
{
    private const string Withheld = "[c]";

    /// <summary>Far finer than any figure is printed.</summary>
    private const int Decimals = 9;

    public static void Write(Utf8JsonWriter json, PublishedFigures figures)
    {
        json.WriteStartObject("figures");
        json.Each("months", figures.Months.GroupBy(one => (one.Measure, one.Area)), Write);
        json.Each("windows", figures.Spans, Write);
        json.WriteEndObject();
    }

    /// <summary>The figures of an earlier public paper; null when it holds none as they are written here.</summary>
    public static PublishedFigures? Read(JsonElement root)
    {
        try
        {
            var figures = root.GetProperty("figures");
            return new PublishedFigures(
                [.. figures.GetProperty("months").EnumerateArray().SelectMany(Months)],
                [.. figures.GetProperty("windows").EnumerateArray().Select(Spans)]);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, IGrouping<(string Measure, string Area), PublishedMonth> series)
    {
        var months = series.OrderBy(one => one.Month).ToArray();
        json.Text("measure", series.Key.Measure);
        json.Text("area", series.Key.Area);
        json.Text("first", months[0].Month.ToIsoString());
        json.WriteStartArray("values");
        var next = months[0].Month;
        foreach (var month in months)
        {
            for (; next < month.Month; next += 1)
                json.WriteNullValue();
            if (month.Value is { } value)
                json.WriteNumberValue(Math.Round(value, Decimals));
            else
                json.WriteStringValue(Withheld);
            next += 1;
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PublishedSpans spans)
    {
        json.Text("measure", spans.Measure);
        json.Text("area", spans.Area);
        json.Text("month", spans.Month.ToIsoString());
        json.WriteBoolean("withheld", spans.IsWithheld);
        foreach (var (name, value) in Windows(spans))
        {
            if (value is { } known)
                json.WriteNumber(name, Math.Round(known, Decimals));
            else
                json.WriteNull(name);
        }
    }

    private static (string Name, double? Value)[] Windows(PublishedSpans spans) =>
    [
        ("lastMonth", spans.LastMonth), ("last3Months", spans.Last3Months), ("last12Months", spans.Last12Months),
        ("previous3Months", spans.Previous3Months), ("yearBefore", spans.YearBefore), ("previous12Months", spans.Previous12Months),
    ];

    private static IEnumerable<PublishedMonth> Months(JsonElement series)
    {
        var first = MonthOf(series, "first");
        foreach (var (index, value) in series.GetProperty("values").EnumerateArray().Index())
        {
            if (value.ValueKind != JsonValueKind.Null)
                yield return new PublishedMonth(TextOf(series, "measure"), TextOf(series, "area"), first + index, value.ValueKind == JsonValueKind.String ? null : value.GetDouble());
        }
    }

    private static PublishedSpans Spans(JsonElement spans)
    {
        double? Value(string name) => spans.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.GetDouble() : null;

        return new PublishedSpans(TextOf(spans, "measure"), TextOf(spans, "area"), MonthOf(spans, "month"), Value("lastMonth"), Value("last3Months"), Value("last12Months"))
        {
            Previous3Months = Value("previous3Months"),
            YearBefore = Value("yearBefore"),
            Previous12Months = Value("previous12Months"),
        };
    }

    private static string TextOf(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException();

    private static Month MonthOf(JsonElement element, string name) => Month.TryParse(TextOf(element, name), out var month) ? month : throw new FormatException();
}
