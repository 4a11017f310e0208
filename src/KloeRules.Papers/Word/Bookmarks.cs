using System.Globalization;
using KloeRules.Papers.Blocks;

namespace KloeRules.Papers.Word;

/// <summary>The names that the sections are bookmarked by. Word allows forty letters, digits and underscores.</summary>
internal sealed class Bookmarks
{
    private const int Longest = 32;

    private readonly Dictionary<string, string> names = [];
    private int marked;

    public Bookmarks(Document document)
    {
        foreach (var section in document.FirstPage.Concat(document.Sections).SelectMany(Sections))
        {
            var name = "s_" + string.Concat(section.Id.Where(char.IsAsciiLetterOrDigit).Take(Longest));
            if (names.ContainsValue(name) || name.Length == Longest + 2)
                name = string.Create(CultureInfo.InvariantCulture, $"{name[..Math.Min(name.Length, Longest)]}_{names.Count}");

            names.TryAdd(section.Id, name);
        }
    }

    /// <summary>Null when no section has that id.</summary>
    public string? Of(string? id) => id is not null && names.TryGetValue(id, out var name) ? name : null;

    public string NextId() => (marked++).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Section> Sections(Block block) =>
        block is Section section ? section.Blocks.SelectMany(Sections).Prepend(section) : [];
}
