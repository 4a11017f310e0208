namespace KloeRules.Language.Text;

/// <summary>Writes a stretch of source on one line.</summary>
public static class OneLine
{
    public static string Of(string text) => string.Join(" ", text.Replace('\uFEFF', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
