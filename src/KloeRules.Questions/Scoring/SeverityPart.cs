using KloeRules.Language.Binding;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Scoring;

/// <summary>How much it matters, as the rule's author marked it.</summary>
internal static class SeverityPart
{
    public static Part Of(Severity severity) =>
        new(PartName.Severity, ValueOf(severity), 0, $"marked {Name(severity)}", true);

    /// <summary>For a question about a family most of which is worse: above what its rules were marked, with how many of how many.</summary>
    public static Part Raised(Severity marked, Severity raised, string breadth)
    {
        var words = raised == marked
            ? $"marked {Name(marked)} with {breadth} worse"
            : $"marked {Name(marked)} and raised to {Name(raised)} because {breadth} are worse";
        return new Part(PartName.Severity, ValueOf(raised), 0, words, true);
    }

    private static double ValueOf(Severity severity) => ((int)severity + 1) / 5.0;

    private static string Name(Severity severity) => severity.ToString().ToLowerInvariant();
}
