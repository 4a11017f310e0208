using System.Text.Json;
using KloeRules.Engine.Chance;

namespace KloeRules.Papers.Json;

/// <summary>How many findings could be ordinary variation. Null numbers could not be worked out, for the reasons that stand beside them.</summary>
internal static class JsonChance
{
    private const int Digits = 3;

    /// <param name="chance">Null where it was not worked out, which is written as null.</param>
    public static void Write(Utf8JsonWriter json, RunChance? chance)
    {
        if (chance is null)
        {
            json.WriteNull("chance");
            return;
        }

        json.WriteStartObject("chance");
        WriteCounts(json, chance.Asked, chance.Covered, chance.Expected, chance.StandardError, chance.Untold);
        json.WriteNumber("remakes", chance.Remakes);
        json.Text("seed", chance.Seed);
        json.WriteEndObject();
    }

    /// <param name="chance">Null where it was not worked out, which is written as null.</param>
    public static void Write(Utf8JsonWriter json, RuleChance? chance)
    {
        if (chance is null)
        {
            json.WriteNull("chance");
            return;
        }

        json.WriteStartObject("chance");
        WriteCounts(json, chance.Asked, chance.Covered, chance.Expected, chance.StandardError, chance.Untold);
        if (chance.WhyNone is { } why)
            json.Code("why", why);
        else
            json.WriteNull("why");
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, int asked, int covered, double? expected, double? error, IReadOnlyList<Untold> untold)
    {
        json.WriteNumber("asked", asked);
        json.WriteNumber("covered", covered);
        WriteNumber(json, "expected", expected);
        WriteNumber(json, "standardError", error);
        json.Each("untold", untold, Write);
    }

    private static void Write(Utf8JsonWriter json, Untold untold)
    {
        json.Code("why", untold.Why);
        json.WriteNumber("findings", untold.Findings);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
            json.WriteNumber(name, Math.Round(known, Digits));
        else
            json.WriteNull(name);
    }
}
