using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>Even pages have running heads of their own; nothing is updated on opening, so Word asks nothing.</summary>
internal static class WordSettings
{
    public static void Add(MainDocumentPart main) => main.AddNewPart<DocumentSettingsPart>("settings").Settings = new W.Settings(
        new W.EvenAndOddHeaders(),
        new W.Compatibility(new W.CompatibilitySetting
        {
            Name = W.CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new W.ThemeFontLanguages { Val = "en-GB" });
}
