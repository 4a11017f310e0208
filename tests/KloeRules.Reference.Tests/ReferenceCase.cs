using System.Text.Json;

namespace KloeRules.Reference.Tests;

/// <summary>What a tool of the field computed from some figures.</summary>
/// <param name="Name">Its family and the origin of its figures: <c>mk_plain/AirPassengers</c>.</param>
/// <param name="Expected">What the tool gave, by the name of each function where there are several.</param>
internal sealed record ReferenceCase(string Name, JsonElement Input, JsonElement Expected)
{
    public string Family => Name[..Name.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>Figures in order; a null is a missing month.</summary>
    public double[] Figures(string name = "x") => Numbers(Input.GetProperty(name));

    public double Number(string name) => Number(Input.GetProperty(name));

    /// <summary>What the tool gave under that name, a path divided by bars: <c>trend::mk.test|p</c>; null where it gave nothing or failed.</summary>
    public JsonElement? Given(string path)
    {
        var at = Expected;
        foreach (var part in path.Split('|'))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(part, out at))
            {
                return null;
            }
        }

        return at.ValueKind == JsonValueKind.Null || (at.ValueKind == JsonValueKind.Object && at.TryGetProperty("error", out _)) ? null : at;
    }

    public static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(Number)];

    private static double Number(JsonElement one) => one.ValueKind switch
    {
        JsonValueKind.Number => one.GetDouble(),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        JsonValueKind.String when one.GetString() is "Inf" => double.PositiveInfinity,
        JsonValueKind.String when one.GetString() is "-Inf" => double.NegativeInfinity,
        _ => double.NaN,
    };
}
