namespace KloeRules.Language.Binding;

/// <summary>What a question's wording may hold in braces.</summary>
public static class Placeholders
{
    public static readonly IReadOnlyList<string> All =
    [
        "measure", "area", "value", "previous", "change", "limit", "target", "streak", "since", "month", "period",
        "best", "worst", "areas", "peers", "rank", "owner", "enquiry",
        "item", "reference", "due", "status", "progress", "rag",
    ];

    /// <summary>Every name in braces with its place in the text.</summary>
    public static IEnumerable<(string Name, int Start)> In(string text)
    {
        var from = 0;
        for (var close = text.IndexOf('}'); close >= 0; close = text.IndexOf('}', from))
        {
            var open = close > from ? text.LastIndexOf('{', close - 1, close - from) : -1;
            if (open >= 0)
            {
                yield return (text.Substring(open + 1, close - open - 1), open);
            }

            from = close + 1;
        }
    }
}
