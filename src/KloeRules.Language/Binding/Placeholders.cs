namespace KloeRules.Language.Binding;

/// <summary>What a question's wording may hold in braces.</summary>
public static class Placeholders
{
    public static readonly IReadOnlyList<string> All =
    [
        "measure", "area", "value", "previous", "change", "limit", "target", "streak", "since", "month", "period", "owner", "enquiry",
    ];

    /// <summary>Every name in braces with its place in the text.</summary>
    public static IEnumerable<(string Name, int Start)> In(string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            yield return (text.Substring(open + 1, close - open - 1), open);
        }
    }
}
