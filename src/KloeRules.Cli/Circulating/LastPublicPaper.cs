using KloeRules.Cli.Output;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Papers.Json;
using KloeRules.Papers.Public;

namespace KloeRules.Cli.Circulating;

/// <summary>The public paper before this one, of which every figure is known to everybody.</summary>
internal static class LastPublicPaper
{
    private const string Unwritten = "No paper was written: together with the last one it might tell what either withholds.";
    private const string GiveIt = "Give --last-public the JSON paper that kloe paper --public wrote last, or leave it out for the first public paper.";

    /// <param name="asAt">The month that this one judges.</param>
    public static PublishedFigures Read(string path, string pack, Month asAt)
    {
        var paper = Parsed(path);
        if (paper.Published is not { } published)
        {
            throw new Failure(ExitCode.Usage, $"{Shown(path)} is not a public paper.", Unwritten, GiveIt);
        }

        if (NameKey.Of(paper.Pack) != NameKey.Of(pack))
        {
            throw new Failure(ExitCode.Usage, $"{Shown(path)} is a public paper of the pack \"{paper.Pack}\", and this run is of \"{pack}\".", Unwritten, GiveIt);
        }

        return paper.Meeting.Month <= asAt ? published : throw new Failure(
            ExitCode.Usage,
            $"{Shown(path)} is of {paper.Meeting.Month.ToLongString()}, later than {asAt.ToLongString()}, the month that this run judges.",
            Unwritten,
            GiveIt);
    }

    private static EarlierPaper Parsed(string path)
    {
        try
        {
            return JsonPaperReader.Read(File.ReadAllBytes(path));
        }
        catch (UnreadablePaperException unreadable)
        {
            throw new Failure(ExitCode.Usage, $"{Shown(path)} can't be used as the last public paper: {unreadable.Message}", Unwritten, GiveIt);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Failure(
                ExitCode.Usage,
                Directory.Exists(path) ? $"{Shown(path)} is a folder, not a public paper."
                : File.Exists(path) ? $"{Shown(path)} can't be read."
                : $"there is no file {Shown(path)}.",
                Unwritten,
                GiveIt);
        }
    }

    private static string Shown(string path) => path.Replace('\\', '/');
}
