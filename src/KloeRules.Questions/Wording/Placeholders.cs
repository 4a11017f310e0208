using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>What a placeholder of a rule's wording stands for.</summary>
/// <param name="Known">False when the finding does not have it and <paramref name="Words"/> only keep the sentence readable.</param>
/// <param name="LeavesOut">What is known and yet left out, for lack of figures: "1 of 4 areas, which has …"; null when nothing.</param>
internal sealed record Placeholders(string Words, bool Known, string? LeavesOut)
{
    /// <param name="name">In lower case, without braces.</param>
    /// <param name="namesArea">The wording names the area itself, so the measure need not.</param>
    /// <returns>Null when there is no such placeholder.</returns>
    public static Placeholders? Of(string name, Evidence evidence, bool namesArea)
    {
        var step = evidence.Point?.Step;
        var month = evidence.Finding.Month;
        var facts = evidence.Action?.At(month)?.Facts;
        return name switch
        {
            "item" => Filled(evidence.Action?.Title ?? evidence.Measure.Name, ""),
            "reference" => Filled(evidence.Action is { Reference: { Length: > 0 } reference } ? reference : null, "no reference"),
            "due" => Filled(facts?.Due?.ToLongString(), "its due date"),
            "status" => Filled(facts?.Status is { } status ? ActionFactWords.Of(status) : null, "its status"),
            "progress" => Filled(facts?.KnownProgress is { } progress ? ActionFactWords.Share(progress) : null, "its progress"),
            "rag" => Filled(facts?.Rag is { } rag ? ActionFactWords.Of(rag) : null, "its rating"),
            "measure" when evidence.Linked.Count > 0 => Filled(Sentence.List([.. evidence.Linked.Select(linked => linked.Measure.Name).Distinct()]), ""),
            "measure" => Filled(namesArea ? evidence.Measure.Name : SubjectWords.Of(evidence), ""),
            "area" => Filled(evidence.Area.Length == 0 ? evidence.Pack.Settings.Whole : evidence.Area, ""),
            "value" => Filled(Level(step?.Value, evidence), "the latest figure"),
            "previous" => Filled(Level(step?.Reference, evidence), "the earlier figure"),
            "change" => Filled(step is { Difference: null, Relative: null } or null ? null : ChangeWords.Of(step, evidence.Unit), "the change"),
            "limit" => Filled(Level(step?.Limit ?? evidence.Measure.Sla ?? evidence.Measure.Target, evidence), "its limit"),
            "target" => Filled(Level(evidence.Measure.Target ?? step?.Limit, evidence), "its target"),
            "streak" => Filled(StreakWords.Of(evidence.Finding.Persistence, evidence.Point?.Streak is not null), ""),
            "since" => Filled((month - (Math.Max(1, evidence.Finding.Persistence.Periods) - 1)).ToLongString(), ""),
            "month" => Filled(step is null ? month.ToLongString() : SubjectWords.Period(step.Window, step.Month), ""),
            "period" => Filled(step is null ? month.ToLongString() : SubjectWords.Latest(step.Window, step.Month), ""),
            "best" => Filled(FieldWords.Best(evidence), "the best area"),
            "worst" => Filled(FieldWords.Worst(evidence), "the worst area"),
            "areas" => Filled(AreasAsked.Of(evidence) is { Count: > 0 } areas ? Sentence.List(areas) : evidence.Pack.Settings.Whole, ""),
            "peers" => Filled(FieldWords.Peers(evidence), "the average of its peers"),
            "rank" => Filled(FieldWords.Rank(evidence), "its place among others"),
            "owner" => Filled(evidence.Measure.Owner ?? evidence.Rule.Enquiry?.AskedOf, "the lead"),
            "enquiry" => Filled(evidence.Rule.Enquiry?.Title, "this enquiry"),
            _ => null,
        };
    }

    private static Placeholders Filled(string? words, string otherwise, string? leavesOut = null) => new(words ?? otherwise, words is not null, leavesOut);

    private static Placeholders Filled(FieldWords words, string otherwise) => Filled(words.Words, otherwise, words.LeavesOut);

    private static string? Level(double? value, Evidence evidence) => value is { } figure ? FigureWords.Level(figure, evidence.Unit) : null;
}
