using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Tests.Register;

namespace KloeRules.Questions.Tests.Memory;

/// <summary>One late measure, judged in January 2023, and what meetings did about it before.</summary>
internal static class Meetings
{
    public static readonly Finding Late = Asked("late", Given.PriorityResponse, 5940);

    public static readonly Finding Slow = Asked("slow", Given.Measure("Charging Time", Given.PriorityResponse.Unit, Direction.LowerIsBetter), 3660);

    public static EntryContent Entry(string when, EntryKind kind, string? text = null, Payload? payload = null, Finding? about = null) =>
        new(Telling.Date(when), "Chair", kind, QuestionKey.Of(about ?? Late), (payload ?? Payload.Empty) with { Text = text });

    public static Payload Due(string date) => new() { Due = Telling.Date(date), Owner = "Head of response" };

    public static Payload Because(string why) => new() { Because = why };

    /// <summary>The run on these findings, at the meeting of 14 February 2023 unless another is given, after these entries.</summary>
    public static RankedQuestions Held(IEnumerable<Finding> findings, string meeting, params EntryContent[] entries) =>
        Ranker.Rank(Run(findings), Known(meeting, entries));

    public static RankedQuestions Held(params EntryContent[] entries) => Held([Late], "2023-02-14", entries);

    public static MeetingMemory Known(string meeting, params EntryContent[] entries) => new(Telling.Of(entries), Telling.Date(meeting));

    public static Part Attention(this RankedQuestions ranked) => ranked.Questions.Single().Parts.Single(part => part.Name == PartName.Attention);

    /// <param name="before">The figure of each of the twelve months before January; with it the run has months.</param>
    public static RunFindings Run(IEnumerable<Finding> findings, PackSettings? settings = null, double? before = null) => Given.Run(
        findings,
        before is { } level ? Given.Figures(Given.Months(Given.PriorityResponse, "", [.. Enumerable.Repeat<double?>(level, 12), 5940])) : null,
        settings: settings);

    private static Finding Asked(string rule, Measure measure, double value) =>
        Given.Asked(Given.Rule(rule, Given.Above(3600)), Given.Leaf(Given.Above(3600), measure, value: value, limit: 3600), 3);
}
