namespace KloeRules.Cli.Tests.Scenarios;

/// <summary>A heading and its lines. Blank lines at the end only part it from the next section.</summary>
internal sealed record Section(string Heading, List<string> Lines)
{
    public IReadOnlyList<string> Body => Lines.Take(Lines.FindLastIndex(line => line.Length > 0) + 1).ToArray();

    /// <summary>What stands behind these words in the heading; null when it begins otherwise.</summary>
    public string? After(string words) =>
        Heading == words ? "" : Heading.StartsWith(words + " ", StringComparison.Ordinal) ? Heading[(words.Length + 1)..] : null;
}
