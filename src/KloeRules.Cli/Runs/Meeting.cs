using KloeRules.Cli.Packs;
using KloeRules.Cli.Register;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Time;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Ranking;

namespace KloeRules.Cli.Runs;

/// <summary>A pack judged for one meeting: on its figures, and on what earlier meetings did.</summary>
internal sealed record Meeting(RankedQuestions Ranked, MeetingData Data, CompiledPack Compiled, PastMeetings? Past)
{
    /// <param name="asAt">The month to judge; null for the latest the data has.</param>
    /// <param name="recall">What earlier meetings did, from the month judged; null when nothing is known.</param>
    public static Meeting Of(PackFolder folder, Month? asAt, Func<Month, PastMeetings?> recall)
    {
        var data = MeetingData.Load(folder, asAt);
        var past = recall(data.AsAt);
        var compiled = Library.Compile(folder.Pack);
        var frame = past is null ? data.Frame : PromisedActions.Beside(data.Frame, past.Memory, folder.Pack.Names, data.AsAt, past.File);
        return new Meeting(Ranker.Rank(Evaluator.Evaluate(compiled, frame, data.AsAt), past?.Memory), data, compiled, past);
    }

    /// <summary>With what has become of the questions of an earlier one.</summary>
    /// <param name="earlier">A JSON paper, or a month.</param>
    public Meeting Against(string earlier)
    {
        var version = new PackVersion(Compiled, new KnownFigures(Data.Frame).At);
        return this with { Ranked = LastMeeting.Compare(Ranked, new PreviousMeeting(Data, version).Find(earlier), version) };
    }
}
