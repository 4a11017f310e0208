using System.Globalization;
using System.Text;

namespace KloeRules.Questions.Register.Format;

/// <summary>
/// Writes one JSON object so that the same content is the same text for ever: fields in the order given, none without a value, no blanks,
/// nothing escaped that need not be. A library's encoder may change with the next version of Unicode; this one can't.
/// </summary>
internal sealed class CanonicalJson
{
    private readonly StringBuilder text = new("{");

    public CanonicalJson Number(string name, int? value) => value is { } number ? Raw(name, number.ToString(CultureInfo.InvariantCulture)) : this;

    public CanonicalJson Text(string name, string? value) => value is null ? this : Raw(name, Quoted(value));

    public CanonicalJson Texts(string name, IReadOnlyList<string> values) =>
        values.Count == 0 ? this : Raw(name, $"[{string.Join(',', values.Select(Quoted))}]");

    /// <param name="json">A value that is JSON already; null for none.</param>
    public CanonicalJson Raw(string name, string? json)
    {
        if (json is not null)
        {
            text.Append(text.Length > 1 ? "," : "").Append(Quoted(name)).Append(':').Append(json);
        }

        return this;
    }

    public override string ToString() => text + "}";

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append((char)rune.Value),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(rune.ToString()),
            };
        }

        return quoted.Append('"').ToString();
    }
}
