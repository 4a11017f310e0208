using KloeRules.Language.Binding;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Scoring;

/// <summary>How much it matters, as the rule's author marked it.</summary>
internal static class SeverityPart
{
    private const double Steps = 5;

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

    public static string Name(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The severity that the parts of a score were worked out with.</summary>
    public static Severity SeverityIn(IReadOnlyList<Part> parts) =>
        (Severity)((int)Math.Round(parts.First(part => part.Name == PartName.Severity).Value * Steps) - 1);

    private static double ValueOf(Severity severity) => ((int)severity + 1) / Steps;
}
