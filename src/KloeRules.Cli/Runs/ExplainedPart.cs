using KloeRules.Cli.Output;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Cli.Runs;

/// <summary>The measure and the area that somebody asked about; null for all.</summary>
internal sealed record ExplainedPart(string? Measure, string? Area)
{
    public bool IsGiven => Measure is not null || Area is not null;

    /// <summary>The findings about them, or a failure that says what the rule is about instead.</summary>
    public IReadOnlyList<Finding> Of(IReadOnlyList<Finding> findings, Pack pack)
    {
        var measure = Measure is null ? null : pack.Names.Find(Measure);
        if (Measure is not null && findings.All(finding => !finding.Measure.Equals(measure)))
        {
            throw Unmatched("measure", Measure, findings.Select(finding => finding.Measure.Name));
        }

        var area = Area is null ? null : NameKey.Of(Area) == NameKey.Of(pack.Settings.Whole) ? "" : Area;
        if (area is not null && findings.All(finding => NameKey.Of(finding.Area) != NameKey.Of(area)))
        {
            throw Unmatched("area", Area!, findings.Select(finding => finding.Area.Length == 0 ? pack.Settings.Whole : finding.Area));
        }

        return
        [
            .. findings
                .Where(finding => measure is null || finding.Measure.Equals(measure))
                .Where(finding => area is null || NameKey.Of(finding.Area) == NameKey.Of(area)),
        ];
    }

    private static Failure Unmatched(string what, string given, IEnumerable<string> known)
    {
        const int MostShown = 5;
        var all = known.Distinct(StringComparer.Ordinal).ToArray();
        var near = Nearest.Of(given, all);
        return new Failure(
            ExitCode.Usage,
            $"the rule is about no {what} called \"{given}\".",
            "Nothing was explained.",
            near.Count > 0 ? $"Did you mean \"{near[0]}\"?"
                : all.Length == 0 ? "It was judged on nothing at all."
                : $"It was judged on {string.Join(", ", all.Take(MostShown))}{(all.Length > MostShown ? ", …" : "")}.");
    }
}
