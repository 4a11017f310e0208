using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Differences;

/// <summary>A version of a pack, with the figures as its catalogue reads them.</summary>
/// <param name="KnownAt">The figures that were known as at a month.</param>
public sealed record PackVersion(CompiledPack Compiled, Func<Month, Frame> KnownAt)
{
    internal IReadOnlyList<Question> QuestionsAt(Month month) => Ranker.Rank(Evaluator.Evaluate(Compiled, KnownAt(month), month)).Questions;

    internal bool Has(string rule) => Compiled.Pack.Rules.Any(other => other.Id == rule);
}
