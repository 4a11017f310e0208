using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word.Styles;

/// <summary>
/// Finds a style by its name, as a user knows it; its id differs from one language of Word to the next. Styles that a template lacks are
/// added from the paper's own.
/// </summary>
internal sealed class StyleSheet
{
    private readonly W.Styles styles;
    private readonly Dictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="styles">Of a template, or empty; it is added to.</param>
    public StyleSheet(W.Styles styles)
    {
        this.styles = styles;
        foreach (var style in styles.Elements<W.Style>())
        {
            if (style is { StyleName.Val.Value: { } name, StyleId.Value: { } id })
                ids.TryAdd(name, id);
        }

        var own = OwnStyles.Read();
        var taken = ids.Values.ToHashSet(StringComparer.Ordinal);
        W.Style[] missing = [.. own.Elements<W.Style>().Where(style => !ids.ContainsKey(style.StyleName!.Val!.Value!))];
        var renamed = own.Elements<W.Style>().ToDictionary(style => style.StyleId!.Value!, style => IdFor(style, taken), StringComparer.Ordinal);
        foreach (var style in missing)
            Add((W.Style)style.CloneNode(deep: true), renamed);

        if (styles.DocDefaults is null)
            styles.PrependChild((W.DocDefaults)own.DocDefaults!.CloneNode(deep: true));

        SpeakBritish(styles.DocDefaults!);
    }

    public string this[string name] => ids[name];

    private string IdFor(W.Style style, HashSet<string> taken)
    {
        if (ids.TryGetValue(style.StyleName!.Val!.Value!, out var theirs))
            return theirs;

        var id = style.StyleId!.Value!;
        while (!taken.Add(id))
            id += "Paper";

        return id;
    }

    private void Add(W.Style style, Dictionary<string, string> renamed)
    {
        var id = renamed[style.StyleId!.Value!];
        style.StyleId = id;
        foreach (var other in style.Elements<W.String253Type>().Where(other => other is W.BasedOn or W.NextParagraphStyle or W.LinkedStyle))
            other.Val = renamed[other.Val!.Value!];

        // A template has its own default styles.
        if (styles.Elements<W.Style>().Any(theirs => theirs.Default?.Value == true && theirs.Type?.Value == style.Type?.Value))
            style.Default = null;

        styles.AppendChild(style);
        ids.Add(style.StyleName!.Val!.Value!, id);
    }

    private static void SpeakBritish(W.DocDefaults defaults)
    {
        defaults.RunPropertiesDefault ??= new W.RunPropertiesDefault();
        defaults.RunPropertiesDefault.RunPropertiesBaseStyle ??= new W.RunPropertiesBaseStyle();
        defaults.RunPropertiesDefault.RunPropertiesBaseStyle.Languages = new W.Languages { Val = "en-GB", EastAsia = "en-GB", Bidi = "ar-SA" };
    }
}
