namespace KloeRules.Language.Binding;

/// <summary>A pattern of names in which each <c>*</c> stands for any text, whatever the case of letters: <c>Victim Satisfaction:*</c>.</summary>
internal sealed class NamePattern(string pattern)
{
    private readonly string[] parts = pattern.Split('*');

    public bool Fits(string name)
    {
        var (first, last) = (parts[0], parts[parts.Length - 1]);
        var (at, end) = (first.Length, name.Length - last.Length);
        if (at > end || !name.StartsWith(first, StringComparison.OrdinalIgnoreCase) || !name.EndsWith(last, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // Taking each part where it first stands leaves the most room for those behind it.
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = name.IndexOf(parts[i], at, end - at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return true;
    }
}
