using KloeRules.Papers.Model;

namespace KloeRules.Cli.Circulating;

/// <summary>What the files of a paper are called: the meeting's initials and the month, "elg-2023-01".</summary>
internal static class PaperNames
{
    private const string WithoutInitials = "paper";

    public static string StemOf(Heading heading, bool isPublic) =>
        $"{InitialsOf(heading.Meeting)}-{heading.AsAt.ToIsoString()}{(isPublic ? "-public" : "")}";

    /// <summary>Letters that every file system takes; small words such as "of" give none.</summary>
    private static string InitialsOf(string meeting)
    {
        var words = meeting.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsAsciiLetterUpper(word[0])).ToArray();
        return words.Length switch
        {
            0 => WithoutInitials,
            1 => new string([.. words[0].Where(char.IsAsciiLetterOrDigit)]).ToLowerInvariant(),
            _ => new string([.. words.Select(word => word[0])]).ToLowerInvariant(),
        };
    }
}
