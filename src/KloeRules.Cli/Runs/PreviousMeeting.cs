using KloeRules.Cli.Output;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Papers.Json;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Cli.Runs;

/// <summary>The earlier meeting that a run is held against: its paper, or its month worked out anew on the figures of today.</summary>
internal sealed class PreviousMeeting(MeetingData data, PackVersion version)
{
    private const string Unwritten = "No paper was written: it would be wrong about what is new and what has cleared.";

    /// <param name="previous">A month, or the file of a JSON paper.</param>
    public EarlierMeeting Find(string previous)
    {
        var meeting = Month.TryParse(previous, out var month) ? Judged(month) : Read(previous);
        if (meeting.Month == data.AsAt)
        {
            Console.Error.WriteLine($"warning: --against {Shown(previous)} is of {meeting.Month.ToLongString()}, the very month that this run judges.");
            Console.Error.WriteLine("    What it shows as changed comes of other rules or revised figures; no time has passed between the two.");
            Console.Error.WriteLine("    Give the paper or the month of the meeting before.");
        }

        return meeting;
    }

    private EarlierMeeting Judged(Month month)
    {
        RefuseLater($"{month.ToLongString()}, which --against names, is", month);
        var known = version.KnownAt(month);
        return HasFigures(known) || !HasFigures(data.Frame)
            ? EarlierMeeting.Of(Ranker.Rank(Evaluator.Evaluate(version.Compiled, known, month)))
            : throw new Failure(
                ExitCode.Data,
                $"the data holds no figures of {month.ToLongString()} or before, which --against names.",
                Unwritten,
                "Give the JSON paper of that meeting (kloe run --format json --output previous.json), or a month that has figures.");

        static bool HasFigures(Measures.Series.Frame frame) => frame.Series.Count + frame.Windows.Count > 0;
    }

    private EarlierMeeting Read(string path)
    {
        var paper = Parsed(path);
        var pack = version.Compiled.Pack.Settings.Name;
        if (NameKey.Of(paper.Pack) != NameKey.Of(pack))
        {
            throw new Failure(
                ExitCode.Usage,
                $"{Shown(path)} is a paper of the pack \"{paper.Pack}\", and this run is of \"{pack}\".",
                Unwritten,
                "Give an earlier paper of the same pack; where the pack was only given another name, --against with a month works it out anew.");
        }

        RefuseLater($"{Shown(path)} is of {paper.Meeting.Month.ToLongString()},", paper.Meeting.Month);
        return paper.Meeting;
    }

    private static EarlierPaper Parsed(string path)
    {
        try
        {
            return JsonPaperReader.Read(File.ReadAllBytes(path));
        }
        catch (UnreadablePaperException unreadable)
        {
            throw new Failure(ExitCode.Usage, $"{Shown(path)} can't be used as the earlier paper: {unreadable.Message}", Unwritten, unreadable.Remedy);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Failure(
                ExitCode.Usage,
                Directory.Exists(path) ? $"{Shown(path)} is a folder, not the paper of an earlier meeting."
                : File.Exists(path) ? $"{Shown(path)} can't be read."
                : $"there is no file {Shown(path)}, nor is that a month.",
                Unwritten,
                "Give --against the JSON paper of an earlier run (kloe run --format json --output previous.json), or a month such as 2026-01.");
        }
    }

    private void RefuseLater(string what, Month month)
    {
        if (month > data.AsAt)
        {
            throw new Failure(
                ExitCode.Usage,
                $"{what} later than {data.AsAt.ToLongString()}, the month that this run judges.",
                Unwritten,
                "Give the paper or the month of an earlier meeting, or a later --as-at.");
        }
    }

    private static string Shown(string path) => path.Replace('\\', '/');
}
