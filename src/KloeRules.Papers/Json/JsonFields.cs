using System.Text.Json;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Json;

/// <summary>The few shapes of field that the paper's JSON is made of.</summary>
internal static class JsonFields
{
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, Legible.Of(text));
    }

    public static void Number(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(Legible.Of(text));
        json.WriteEndArray();
    }

    /// <summary>The member's name in camel case.</summary>
    public static void Code<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum =>
        json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    /// <summary>An object, or null where there is nothing.</summary>
    public static void Optional<T>(this Utf8JsonWriter json, string name, T? item, Action<Utf8JsonWriter, T> fields)
        where T : class
    {
        if (item is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        fields(json, item);
        json.WriteEndObject();
    }

    /// <summary>An array of objects, one for each item.</summary>
    public static void Each<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
