using KloeRules.Engine.Verdicts;
using KloeRules.Papers.Charts;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Model;

/// <summary>One challenge question with all that is printed about it.</summary>
public sealed record PaperQuestion(int Rank, Band Band, int Score, RuleName Rule)
{
    /// <summary>Where it is asked: its rank, unless people have put this question or another elsewhere.</summary>
    public required int Place { get; init; }

    /// <summary>What earlier meetings did about it; null when none has met it.</summary>
    public Recollection? Known { get; init; }

    /// <summary>What people decided about its place and wording, one sentence each, with who and why.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>The question in the machine's words, where people have put it in others; otherwise null.</summary>
    public string? MachineText { get; init; }

    /// <summary>The eight parts in the order printed; the points of the first six add up to <see cref="Score"/>.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>The standing enquiry that it is asked under.</summary>
    public required string? Enquiry { get; init; }

    public required string? AskedOf { get; init; }

    /// <summary>Why the rule exists, as its author put it.</summary>
    public required string? Because { get; init; }

    /// <summary>Names, the lead measure first.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>What kind of entry of the tracker the question is about ("cause of concern"); null for a measure.</summary>
    public string? Kind { get; init; }

    public required string Area { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<string> Probes { get; init; }

    public required IReadOnlyList<string> Expects { get; init; }

    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }

    /// <summary>The lead figure over time; null when too little is known of it.</summary>
    public Chart? Chart { get; init; }

    public required IReadOnlyList<string> Caveats { get; init; }

    public required string Reason { get; init; }

    /// <summary>What would take it off the list, and what would change its band or place; empty below the line.</summary>
    public IReadOnlyList<string> Moves { get; init; } = [];

    public required string? Folded { get; init; }

    /// <summary>What the test behind the question is worth among all tests of the run; null when it rests on none.</summary>
    public AmongTests? AmongTests { get; init; }

    public required bool IsAsked { get; init; }

    /// <summary>The question as a later meeting is held against it.</summary>
    public required MeetingQuestion AsAsked { get; init; }

    /// <summary>What has become of it since an earlier meeting; null when it was not held against one.</summary>
    public QuestionSince? Since { get; init; }

    /// <summary>The ids of the rules behind it, the lead's first.</summary>
    public required IReadOnlyList<string> Triggers { get; init; }
}
