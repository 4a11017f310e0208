using KloeRules.Measures.Series;
using KloeRules.Questions.Candidates;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Scoring;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Ranking;

/// <summary>Puts a placed topic into words.</summary>
internal sealed class QuestionWriter(Frame frame, Notes notes)
{
    public Question Write(Placed placed, bool isAsked)
    {
        var topic = placed.Topic;
        var lead = topic.Lead.Asking;
        var parts = Score.WithPoints(placed.Parts, topic.Weights);
        var evidence = lead.Evidence with { AlsoIn = FoldWords.AlsoIn(topic) };
        var text = TextOf(evidence);
        var asked = (placed.Known is null ? "" : MemoryWords.FollowUp(placed.Known)) + text.Text;
        var probes = Filled(evidence.Rule.Probes, evidence, () => DefaultProbes(topic));
        var expects = Filled(evidence.Rule.Expects, evidence, () => Probes.Expected(PatternOf(topic)));
        return new Question
        {
            Rank = placed.Rank,
            Band = Score.BandOf(placed.Score),
            Score = Score.Rounded(placed.Score),
            Parts = parts,
            Lead = lead.Finding,
            Findings = topic.Candidates.Select(candidate => candidate.Finding).ToArray(),
            Folded = FoldWords.Of(topic, frame),
            Title = Titles.Of(topic),
            Known = placed.Known,
            Overrides = placed.Known is { } known ? [.. MemoryWords.Overrides(known, placed.Rank)] : [],
            Text = WordingOf(placed)?.Text ?? asked,
            MachineText = WordingOf(placed) is null ? null : asked,
            Probes = [.. FollowUpProbes(placed), .. probes.Select(probe => probe.Text)],
            Expects = expects.Select(expect => expect.Text).ToArray(),
            Reason = ReasonWords.Of(parts),
            Evidence = topic.Candidates
                .SelectMany(candidate => EvidenceLines.Of(candidate.Evidence))
                .DistinctBy(line => (line.Measure, line.Area, line.Label))
                .ToArray(),
            Caveats = topic.Candidates.SelectMany(candidate => Caveats.Of(candidate.Evidence))
                .Concat(notes.About(topic))
                .Concat(probes.Concat(expects).Prepend(text).SelectMany(template => template.Caveats))
                .Distinct()
                .ToArray(),
            IsAsked = isAsked,
        };
    }

    private static Payload? WordingOf(Placed placed) => placed.Known?.Wording?.Content.Payload;

    private static IReadOnlyList<string> FollowUpProbes(Placed placed) => placed.Known is { Quoted: not null } known ? [MemoryWords.FollowUpProbe(known)] : [];

    private static Pattern PatternOf(Topic topic) => Patterns.Of(topic.Lead.Asking.Evidence);

    private static Template TextOf(Evidence evidence)
    {
        if (evidence.Rule.Ask is { } ask)
        {
            return Template.Fill(ask, evidence);
        }

        var pattern = Patterns.Of(evidence);
        return new Template(Stems.Ask(Statements.Of(evidence, pattern), pattern, evidence.Rule.Enquiry?.AskedOf), []);
    }

    private static IReadOnlyList<Template> Filled(IReadOnlyList<string> written, Evidence evidence, Func<IReadOnlyList<string>> otherwise) =>
        written.Count > 0
            ? written.Select(one => Template.Fill(one, evidence)).ToArray()
            : otherwise().Select(one => new Template(one, [])).ToArray();

    private static IReadOnlyList<string> DefaultProbes(Topic topic)
    {
        var probes = Probes.Of(PatternOf(topic));
        var areas = topic.Folded.Where(issue => issue.Asking.Subject == topic.Lead.Asking.Subject && !issue.IsWhole).ToArray();
        return areas.Length == 0 ? probes : [.. probes, Probes.AboutAreas(Topic.Worst(areas).Area)];
    }
}
