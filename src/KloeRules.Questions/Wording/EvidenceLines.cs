using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Wording;

/// <summary>The figures behind a finding, one a line, each traceable to its cells.</summary>
internal static class EvidenceLines
{
    public static IReadOnlyList<EvidenceLine> Of(Evidence evidence) => evidence.Action is not null ? ActionEvidence.Of(evidence) :
        Read(evidence)
            .Concat(Limit(evidence))
            .Concat(Workings(evidence))
            .Concat(Effect(evidence))
            .Select(line => Line(line, evidence))
            .Concat(Members(evidence))
            .ToArray();

    /// <summary>Those alone that were read from the data, without limits and workings.</summary>
    public static IReadOnlyList<EvidenceLine> Figures(Evidence evidence) => evidence.Action is not null
        ? ActionEvidence.Of(evidence)
        : Read(evidence).Select(line => Line(line, evidence)).ToArray();

    private static IEnumerable<(string Label, string Text, string Source)> Read(Evidence evidence) =>
        evidence.Windows is { } windows ? Published(windows, evidence) : Monthly(evidence);

    private static EvidenceLine Line((string Label, string Text, string Source) line, Evidence evidence) =>
        new(evidence.Measure.Name, AreaName(evidence.Area, evidence), line.Label, line.Text, line.Source);

    private static string AreaName(string area, Evidence evidence) => area.Length == 0 ? evidence.Pack.Settings.Whole : area;

    /// <summary>For a judgement of a family, the figure of each other member that it holds for.</summary>
    private static IEnumerable<EvidenceLine> Members(Evidence evidence) =>
        from one in evidence.OtherMembers
        select new EvidenceLine(
            one.Member.Measure.Name,
            AreaName(one.Member.Area, evidence),
            Label(SubjectWords.Latest(one.Judged.Window, one.Judged.Month)),
            FigureWords.Level(one.Judged.Value!.Value, one.Member.Measure.Unit),
            SourceOf(one.Judged));

    /// <summary>The published figures and changes that there are.</summary>
    public static IEnumerable<(string Label, string Text, string Source)> Published(PublishedWindows windows, Evidence evidence)
    {
        (string Label, string? Text, Source Source)[] lines =
        [
            ("Last month", LevelOf(windows.LastMonth, evidence), windows.LastMonth.Source),
            ("Last 3 months", LevelOf(windows.Last3Months, evidence), windows.Last3Months.Source),
            ("Against the previous 3 months", ChangeOf(windows.VsPrevious3Months, evidence), windows.VsPrevious3Months.Source),
            ("Against the same months a year before", ChangeOf(windows.VsPreviousYear, evidence), windows.VsPreviousYear.Source),
            ("Last 12 months", LevelOf(windows.Last12Months, evidence), windows.Last12Months.Source),
            ("Against the previous 12 months", ChangeOf(windows.VsPrevious12Months, evidence), windows.VsPrevious12Months.Source),
        ];
        return lines.Where(line => line.Text is not null).Select(line => (line.Label, line.Text!, line.Source.ToString()));
    }

    private static IEnumerable<(string Label, string Text, string Source)> Monthly(Evidence evidence)
    {
        var months = evidence.Point?.Streak?.Months ?? 1;
        var levels = Enumerable.Range(0, months)
            .Select(back => evidence.Series?[evidence.Finding.Month - back])
            .OfType<Observation>()
            .Select(row => (row.Month.ToString(), MonthOf(row, evidence), row.Source.ToString()));
        return levels.Concat(Comparisons(evidence));
    }

    private static IEnumerable<(string Label, string Text, string Source)> Comparisons(Evidence evidence) =>
        evidence.Finding.Explanation is null
            ? []
            : evidence.Finding.Explanation.Flatten()
                .Where(step => step is { Node: Change, Difference: not null } or { Node: Change, Relative: not null })
                .Where(step => step.Measure.Equals(evidence.Measure) && step.Area == evidence.Area && step.Month == evidence.Finding.Month)
                .DistinctBy(step => ChangeWords.Earlier((Change)step.Node))
                .SelectMany(step => Compared(step, (Change)step.Node, evidence));

    private static IEnumerable<(string Label, string Text, string Source)> Compared(Step step, Change change, Evidence evidence)
    {
        var (earlier, source) = (ChangeWords.Earlier(change), SourceOf(step));
        if (step.Value is { } value && step.Window != Window.Month)
        {
            yield return (Label(SubjectWords.Latest(step.Window, step.Month)), FigureWords.Level(value, evidence.Unit), source);
        }

        if (step.Reference is { } reference)
        {
            yield return (Label(earlier), FigureWords.Level(reference, evidence.Unit), source);
        }

        yield return ("Against " + earlier, ChangeWords.Of(step, evidence.Unit), source);
    }

    private static IEnumerable<(string Label, string Text, string Source)> Limit(Evidence evidence)
    {
        if (evidence.Point is { Term: SignalCheck, Step: var seen })
        {
            return SignalWords.Lines(seen)
                .Select(line => (Sentence.Capital(line.Label), FigureWords.Level(line.Figure, evidence.Unit), SourceOf(seen)))
                .Concat(seen.Chance is { } chance ? [("Test", ChanceWords.Of(chance), SourceOf(seen))] : []);
        }

        if (evidence.Point is not { Step.Limit: { } limit, Term: Level or LimitCheck or Against } point)
        {
            return [];
        }

        var (label, source) = point.Term switch
        {
            LimitCheck { Stated: null } declared => (LimitText.Of(declared.Kind), Declared(evidence.Measure.Source, evidence.Measure.Span)),
            LimitCheck stated => (LimitText.Of(stated.Kind), Declared(evidence.Rule.Source, evidence.Rule.Span)),
            Against against => (against.Named, SourceOf(point.Step)),
            _ => ("limit", Declared(evidence.Rule.Source, evidence.Rule.Span)),
        };
        return [(Sentence.Capital(label), FigureWords.Level(limit, evidence.Unit), source)];
    }

    /// <summary>What the functions of a formula gave.</summary>
    private static IEnumerable<(string Label, string Text, string Source)> Workings(Evidence evidence) =>
        from working in evidence.Point?.Step.Workings ?? []
        where working.Value is not null
        select (working.Name, FigureWords.Working(working, evidence.Unit), SourceOf(evidence.Point!.Step));

    /// <summary>The figures behind an action's missing effect.</summary>
    private static IEnumerable<(string Label, string Text, string Source)> Effect(Evidence evidence)
    {
        if (evidence.Point is not { Term: WithoutEffect effect, Step: { Value: { } value, Reference: { } reference } step })
        {
            yield break;
        }

        var source = SourceOf(step);
        yield return (Label(SubjectWords.Latest(step.Window, step.Month)), FigureWords.Level(value, evidence.Unit), source);
        yield return ($"Before {effect.First}", FigureWords.Level(reference, evidence.Unit), source);
        yield return ("Since then", ChangeWords.Of(step, evidence.Unit), source);
    }

    private static string? LevelOf(Figure figure, Evidence evidence) => figure switch
    {
        { Value: { } value } => FigureWords.Level(value, evidence.Unit),
        { Why: NoFigure.ZeroOrNoData } => "zero or no data, the source does not say which",
        { Why: NoFigure.Rolling12Only } => "published for 12 months only",
        _ => null,
    };

    private static string? ChangeOf(FigureChange change, Evidence evidence) => change switch
    {
        { Difference: { } difference } => FigureWords.Change(difference, evidence.Unit),
        { Relative: { } relative } => FigureWords.RelativeChange(relative),
        _ => null,
    };

    /// <summary>A month's figure with what is known about it: "1,497 (provisional)".</summary>
    public static string MonthOf(Observation row, Evidence evidence) => row switch
    {
        { Value: { } value } when !row.Marks.HasFlag(Marks.Suppressed) =>
            FigureWords.Level(value, evidence.Unit)
            + (row.Marks.HasFlag(Marks.Provisional) ? " (provisional)" : "")
            + (row.Marks.HasFlag(Marks.Estimated) ? " (estimated)" : "")
            + (row.Marks.HasFlag(Marks.Ignored) ? " (left out)" : ""),
        _ when row.Marks.HasFlag(Marks.Suppressed) => "withheld by the publisher",
        _ => "no figure",
    };

    /// <summary>"the last 3 months" → "Last 3 months".</summary>
    private static string Label(string words) =>
        Sentence.Capital(words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words);

    private static string SourceOf(Step step) => step.Sources.Count switch
    {
        0 => "",
        1 => step.Sources[0].ToString(),
        var cells => $"{step.Sources[0]} and {cells - 1} more",
    };

    private static string Declared(SourceText source, TextSpan span) => $"{source.Path}, line {source.PositionOf(span.Start).Line}";
}
