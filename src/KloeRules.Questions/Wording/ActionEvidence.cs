using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Wording;

/// <summary>What the tracker says of an action, one fact a line, and the figures of the measures that it is linked to.</summary>
internal static class ActionEvidence
{
    public static IReadOnlyList<EvidenceLine> Of(Evidence evidence)
    {
        var whole = evidence.Pack.Settings.Whole;
        var update = evidence.Action!.At(evidence.Finding.Month);
        var facts = update is null
            ? []
            : Facts(update.Facts).Prepend(("As at", update.IsDated ? update.AsAt.ToLongString() : $"{update.AsAt.ToLongString()} (not stated)"))
                .Select(fact => new EvidenceLine(evidence.Measure.Name, whole, fact.Item1, fact.Item2!, update.Source.ToString()));
        return [.. facts, .. evidence.Linked.SelectMany(linked => Figures(linked, whole))];
    }

    private static IEnumerable<(string Label, string Text)> Facts(ActionFacts facts) => new (string Label, string? Text)[]
    {
        ("Status", facts.Status is { } status ? ActionFactWords.Of(status) : null),
        ("RAG", facts.Rag is { } rag ? ActionFactWords.Of(rag) : null),
        ("Progress", facts.Progress is { } progress ? ActionFactWords.Share(progress) : null),
        ("Phase", facts.Phase is { } phase ? ActionFactWords.Of(phase) : null),
        ("Due", facts.Due?.ToLongString()),
        ("Review due", facts.ReviewDue?.ToLongString()),
        ("Owner", facts.Owner),
        ("Question area", facts.QuestionArea),
        ("Earlier reference", facts.Earlier),
        ("Said of it", facts.Evidence),
    }
    .Where(fact => fact.Text is not null)
    .Select(fact => (fact.Label, fact.Text!));

    private static IEnumerable<EvidenceLine> Figures(LinkedFigure linked, string whole)
    {
        var (step, unit) = (linked.Step, linked.Measure.Unit);
        var source = step.Sources.Count > 0 ? step.Sources[0].ToString() : "";
        var area = step.Area.Length == 0 ? whole : step.Area;
        if (step.Value is { } value)
        {
            yield return new EvidenceLine(
                linked.Measure.Name, area, Sentence.Capital(SubjectWords.Period(step.Window, step.Month)), FigureWords.Level(value, unit), source);
        }

        if (step.Node is Change change && (step.Difference is not null || step.Relative is not null))
        {
            yield return new EvidenceLine(linked.Measure.Name, area, "Against " + ChangeWords.Earlier(change.Comparator), ChangeWords.Of(step, unit), source);
        }
    }
}
