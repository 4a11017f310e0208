using KloeRules.Cli.Output;
using KloeRules.Language.Binding;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Packs;

/// <summary>Finds the rule that a command line names.</summary>
internal static class FindRule
{
    /// <summary>All rules, or the one of that name.</summary>
    public static IReadOnlyList<Rule> Named(Pack pack, string? name) => name is null ? pack.Rules : [In(pack, name)];

    /// <summary>By id, title or sentence; a failure with a suggestion when there is none.</summary>
    public static Rule In(Pack pack, string name)
    {
        var key = NameKey.Of(name);
        var rule = pack.Rules.FirstOrDefault(rule => rule.Id == name || NameKey.Of(rule.Title) == key || NameKey.Of(rule.Sentence) == key);
        if (rule is not null)
        {
            return rule;
        }

        var titles = pack.Rules.Select(known => known.Title).ToArray();
        var near = Nearest.Of(name, titles).Concat(titles.Where(title => SharesWords(title, name))).FirstOrDefault();
        throw new Failure(
            ExitCode.Usage,
            $"there is no rule called \"{name}\".",
            "Nothing was run.",
            near is null
                ? $"The pack has {CountWords.Of(titles.Length, "rule")}; \"kloe run --format json\" lists them by title and id."
                : $"Did you mean \"{near}\"?");
    }

    /// <summary>True of a part of the title, and of the heading of a question, which is the title and its measures.</summary>
    private static bool SharesWords(string title, string name) =>
        name.Length > 0
        && (title.Contains(name, StringComparison.OrdinalIgnoreCase) || name.StartsWith(title, StringComparison.OrdinalIgnoreCase));
}
