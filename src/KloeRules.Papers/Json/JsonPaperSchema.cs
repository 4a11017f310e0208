namespace KloeRules.Papers.Json;

/// <summary>The JSON Schema (2020-12) of what <see cref="JsonPaperWriter"/> writes. It allows no field that it does not describe.</summary>
public static class JsonPaperSchema
{
    private const string Resource = "paper.schema.json";

    /// <summary>As published, with a line feed at the end.</summary>
    public static string Text()
    {
        using var stream = typeof(JsonPaperSchema).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
