using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Showing;

/// <summary>The figures behind a question for whoever draws them: the same that its evidence lines print, with the words of those lines.</summary>
public sealed record ShownFigures
{
    private readonly Evidence evidence;

    private ShownFigures(Evidence evidence) => this.evidence = evidence;

    public Measure Measure => evidence.Measure;

    /// <summary>Empty for the whole.</summary>
    public string Area => evidence.Area;

    /// <summary>The month judged.</summary>
    public Month Month => evidence.Finding.Month;

    /// <summary>For how many months in a row it has held; 0 where only windows tell, or nothing is known.</summary>
    public int MonthsHeld => evidence.Finding.Persistence is { FromWindows: false, Periods: var periods } ? periods : 0;

    /// <summary>Months; null where only published windows are known.</summary>
    public MonthlySeries? Series => evidence.Series;

    public PublishedWindows? Windows => evidence.Windows;

    /// <summary>What was found: "Priority response above its 1 hour SLA for 14 months".</summary>
    public string Finding => ShownWords.Finding(evidence);

    /// <summary>What the figure is held against, each with its name: what the measure declares, then the rule's own line.</summary>
    public IReadOnlyList<(string Name, double Value)> Limits => ShownWords.Limits(evidence);

    /// <summary>Null for a question about an action.</summary>
    public static ShownFigures? Of(Question question, RunFindings run) =>
        Evidence.Of(question.Lead, run) is { Action: null } evidence ? new ShownFigures(evidence) : null;

    /// <summary>A month's figure as the evidence prints it: "1 hour 39 minutes (provisional)". Null when there is no row for it.</summary>
    public string? TextOf(Month month) => Series?[month] is { } row ? EvidenceLines.MonthOf(row, evidence) : null;

    /// <summary>The published figures and changes as the evidence prints them.</summary>
    public IReadOnlyList<(string Label, string Text)> PublishedLines =>
        Windows is { } windows ? [.. EvidenceLines.Published(windows, evidence).Select(line => (line.Label, line.Text))] : [];
}
