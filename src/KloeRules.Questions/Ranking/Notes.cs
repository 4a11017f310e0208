using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Candidates;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Ranking;

/// <summary>What <c>note</c> statements say: under a question on the same measure and area where there is one, otherwise on their own.</summary>
internal sealed class Notes
{
    private readonly IReadOnlyList<Note> all;

    public Notes(RunFindings run)
    {
        var order = new RuleOrder(run.Pack);
        all = [.. run.Findings
            .Where(finding => finding is { Verdict: Verdict.Asked, Rule.Verb: RuleVerb.Note })
            .OrderBy(finding => order.Of(finding.Rule))
            .Select(finding => new Note(Evidence.Of(finding, run)))];
    }

    /// <summary>The caveats that bear on a question.</summary>
    public IEnumerable<string> About(Topic topic) => all.Where(note => note.Bears(topic)).Select(note => note.Caveat);

    /// <summary>Notes on nothing that is asked.</summary>
    public IReadOnlyList<Remark> Besides(IReadOnlyCollection<Topic> asked) => [.. all.Where(note => !asked.Any(note.Bears)).Select(note => note.Remark)];

    private sealed class Note(Evidence evidence)
    {
        private readonly string seen = Statements.Of(evidence, Patterns.Of(evidence))[0];

        /// <summary>For a list of its own, where the author's words are the heading.</summary>
        public Remark Remark => new(evidence.Finding, Titles.Of(evidence), TextOf(seen));

        /// <summary>Under a question: the author's words and then the figures, or the figures alone.</summary>
        public string Caveat => TextOf(evidence.Rule.HasTitle ? $"{evidence.Rule.Title.TrimEnd('.')}: {seen}" : seen);

        /// <summary>True when the topic holds a finding on the same measure and area.</summary>
        public bool Bears(Topic topic) => topic.Candidates.Any(candidate =>
            NameKey.Of(candidate.Finding.Area) == NameKey.Of(evidence.Finding.Area)
            && candidate.Evidence.Measures.Intersect(evidence.Measures).Any());

        private string TextOf(string first) =>
            string.Join(" ", new[] { first, evidence.Rule.Because, evidence.Rule.BlindSpot }.OfType<string>().Select(Sentence.Of));
    }
}
