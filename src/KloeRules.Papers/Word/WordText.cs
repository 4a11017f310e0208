using DocumentFormat.OpenXml;
using KloeRules.Papers.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>Text of the paper as Word keeps it: always text, never a field, and legible whatever it holds.</summary>
internal static class WordText
{
    public static W.Text Of(string text) => new(Legible.Of(text)) { Space = SpaceProcessingModeValues.Preserve };

    public static W.Run Run(string text) => new(Of(text));
}
