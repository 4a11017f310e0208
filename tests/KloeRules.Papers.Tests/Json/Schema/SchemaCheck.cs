using System.Text.Json;
using System.Text.RegularExpressions;

namespace KloeRules.Papers.Tests.Json.Schema;

/// <summary>Holds JSON against the part of JSON Schema 2020-12 that the paper's schema uses; a keyword that is not known here is an error of its own.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private readonly List<string> errors = [];

    /// <summary>What does not fit, each with where it stands; none when all does.</summary>
    public static IReadOnlyList<string> Errors(JsonElement schema, JsonElement value)
    {
        var check = new SchemaCheck(schema);
        check.Hold(schema, value, "$");
        return check.errors;
    }

    private void Hold(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Fits(keyword.Name, keyword.Value, value, schema, path))
                errors.Add($"{path}: {keyword.Name} {Short(keyword.Value)} does not fit {Short(value)}");
        }
    }

    private bool Fits(string keyword, JsonElement says, JsonElement value, JsonElement schema, string path) => keyword switch
    {
        "$schema" or "$id" or "title" or "description" or "$defs" => true,
        "$ref" => Each(() => Hold(Definition(says.GetString()!), value, path)),
        "type" => says.ValueKind == JsonValueKind.Array ? says.EnumerateArray().Any(type => IsA(type.GetString()!, value)) : IsA(says.GetString()!, value),
        "const" => JsonElement.DeepEquals(says, value),
        "enum" => says.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        "anyOf" => says.EnumerateArray().Select(one => ErrorsOf(one, value, path)).ToArray() is var all && (all.Any(one => one.Count == 0) || Each(() => errors.AddRange(all.MaxBy(one => one.Max(error => error.IndexOf(':', StringComparison.Ordinal)))!))),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, says.GetString()!, RegexOptions.ECMAScript),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= says.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= says.GetDouble(),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= says.GetInt32(),
        "items" => value.ValueKind != JsonValueKind.Array || Each(() => value.EnumerateArray().Index().ToList().ForEach(item => Hold(says, item.Item, $"{path}[{item.Index}]"))),
        "required" => value.ValueKind != JsonValueKind.Object || says.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => value.ValueKind != JsonValueKind.Object || Each(() => Properties(says, value, path)),
        "additionalProperties" => says.ValueKind == JsonValueKind.False
            && (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(field => schema.GetProperty("properties").TryGetProperty(field.Name, out _))),
        _ => throw new NotSupportedException($"The schema uses {keyword} at {path}, which this check does not know."),
    };

    private IReadOnlyList<string> ErrorsOf(JsonElement schema, JsonElement value, string path)
    {
        var check = new SchemaCheck(root);
        check.Hold(schema, value, path);
        return check.errors;
    }

    private void Properties(JsonElement properties, JsonElement value, string path)
    {
        foreach (var property in properties.EnumerateObject())
        {
            if (value.TryGetProperty(property.Name, out var field))
                Hold(property.Value, field, $"{path}.{property.Name}");
        }
    }

    /// <summary>What is wrong inside is listed there, and is no error of the keyword that led there.</summary>
    private static bool Each(Action hold)
    {
        hold();
        return true;
    }

    private JsonElement Definition(string reference)
    {
        const string Prefix = "#/$defs/";
        Assert.StartsWith(Prefix, reference, StringComparison.Ordinal);
        return root.GetProperty("$defs").GetProperty(reference[Prefix.Length..]);
    }

    private static bool IsA(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => throw new NotSupportedException($"There is no type {type}."),
    };

    private static string Short(JsonElement element)
    {
        const int Most = 120;
        var text = element.GetRawText();
        return text.Length > Most ? text[..Most] + "…" : text;
    }
}
