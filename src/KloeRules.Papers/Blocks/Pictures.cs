using KloeRules.Papers.Charts;

namespace KloeRules.Papers.Blocks;

/// <summary>A chart with its title and the words that say the same.</summary>
public sealed record ChartBlock(Chart Chart) : Block;

/// <summary>Where the answer to a question is written, to be read back: answer, kind, action, owner, due.</summary>
/// <param name="Question">The question's reference in the register: "qe2450cf4".</param>
public sealed record AnswerForm(string Question, string Title) : Block;
