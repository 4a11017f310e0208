using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KloeRules.Cli.Output;

/// <summary>JSON as kloe prints it: indented, with one newline at the end, and names beyond ASCII as they are.</summary>
internal static class JsonText
{
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
