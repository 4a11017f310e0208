using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word.Styles;

/// <summary>The paper's own styles: the look of a paper without a template.</summary>
internal static class OwnStyles
{
    public static W.Styles Read()
    {
        using var stream = typeof(OwnStyles).Assembly.GetManifestResourceStream("word-styles.xml")!;
        using var reader = new StreamReader(stream);
        return new W.Styles(reader.ReadToEnd());
    }
}
