using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Memory;

namespace KloeRules.Questions.Ranking;

/// <summary>A challenge question as it goes into the paper.</summary>
public sealed record Question
{
    /// <summary>Rank by score; questions within one point of each other share it.</summary>
    public required int Rank { get; init; }

    /// <summary>What the register holds of it; null without a register, and for a question that it has never met.</summary>
    public Remembered? Known { get; init; }

    /// <summary>People have pinned it or given it a place.</summary>
    public bool IsMoved => Known?.Record is { Pin: not null } or { Place: not null };

    /// <summary>What people decided about its place and wording, one sentence each, with who and why.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>The question in the machine's words, where people have put it in others; otherwise null.</summary>
    public string? MachineText { get; init; }

    public required Band Band { get; init; }

    /// <summary>Points out of 100: the sum of the parts' points.</summary>
    public required int Score { get; init; }

    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>The finding that asks: of the lead measure, the strongest rule.</summary>
    public required Finding Lead { get; init; }

    /// <summary>Every finding behind the question, the lead first: other rules on the same measure, and folded measures or areas.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What was folded: "5 of 11 victim satisfaction measures, worst Vehicle Crimes"; null when nothing was.</summary>
    public string? Folded { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<string> Probes { get; init; }

    public required IReadOnlyList<string> Expects { get; init; }

    /// <summary>Why it stands where it stands, one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>What would take it off the list and what would change its band or place, one sentence each; empty below the line.</summary>
    public IReadOnlyList<string> Moves { get; init; } = [];

    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }

    /// <summary>What limits the judgement, one sentence each.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    public Enquiry? Enquiry => Lead.Rule.Enquiry;

    /// <summary>False when the budget put it below the line: its title alone is printed.</summary>
    public required bool IsAsked { get; init; }

    /// <summary>What the test behind the question is worth among all tests of the run; null when it rests on none.</summary>
    public AmongTests? AmongTests => Lead.AmongTests;

    /// <summary>What has become of it since an earlier meeting; null when it was not held against one.</summary>
    public QuestionSince? Since { get; init; }

    /// <summary>Distinct measures behind the question, the lead's first.</summary>
    public IReadOnlyList<Measure> Measures => Findings.SelectMany(MeasuresOf).Distinct().ToArray();

    /// <summary>The measure judged, and for a judgement of a family every member that it holds for.</summary>
    private static IEnumerable<Measure> MeasuresOf(Finding finding) =>
        (Breadth.Of(finding.Rule, RulePoint.Of(finding))?.Holding ?? []).Prepend(finding.Measure);
}

/// <summary>One figure behind a question, in words and as printed, traceable to its cells.</summary>
/// <param name="Label">"Last 3 months", "Jan 2023", "Against the same months a year before".</param>
/// <param name="Text">"1 hour 39 minutes", "up 7 minutes 23 seconds".</param>
/// <param name="Source">"scorecard.tsv, row 23, column 3".</param>
public sealed record EvidenceLine(string Measure, string Area, string Label, string Text, string Source);
