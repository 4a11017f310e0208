using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;

namespace KloeRules.Cases.Tests.Corpus;

/// <summary>What the rules of the corpus say of one set of figures after another, until each has been asked of some and left alone on others.</summary>
internal static class CorpusVerdicts
{
    private const int Draws = 20;

    /// <summary>The latest month of the figures, one of the same year and one before it.</summary>
    private static readonly Month[] Meetings = [new(2023, 3), new(2022, 12), new(2022, 3)];

    private static readonly Lazy<ILookup<Rule, Verdict>> Seen = new(Judge);

    private static readonly Lazy<Frame> Entries = new(() => DataReader.Read(
        new DataFiles([DataFile.OfText("tracker.csv", File.ReadAllText(Path.Combine(CorpusPack.Folder, "tracker.csv")))], []), CorpusPack.Whole.Pack.Names));

    public static ILookup<Rule, Verdict> All => Seen.Value;

    public static ActionTracker Tracker => Entries.Value.Actions;

    /// <summary>What was wrong with the tracker, which is read as a meeting's would be.</summary>
    public static IReadOnlyList<DataProblem> Problems => Entries.Value.Problems;

    public static Frame Figures(int draw)
    {
        var pack = CorpusPack.Whole.Pack;
        return new Frame(CorpusFigures.Of(pack, draw), [], [], pack.Settings.Outside, Tracker);
    }

    private static ILookup<Rule, Verdict> Judge()
    {
        var pack = CorpusPack.Whole.Pack;
        var seen = new HashSet<(Rule Rule, Verdict Verdict)>();
        var left = new ShapeLibrary(null, null).Compile(pack).Rules;
        for (var draw = 0; draw < Draws && left.Count > 0; draw++)
        {
            var figures = Figures(draw);
            seen.UnionWith(
                from rule in left
                from month in Meetings
                from finding in Evaluator.Judge(rule, pack, figures, month, explainQuiet: false)
                select (rule.Rule, finding.Verdict));
            left = [.. left.Where(rule => !seen.Contains((rule.Rule, Verdict.Asked)) || !seen.Contains((rule.Rule, Verdict.Quiet)))];
        }

        return seen.ToLookup(one => one.Rule, one => one.Verdict);
    }
}
