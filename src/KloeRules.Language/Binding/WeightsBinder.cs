using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Binding;

/// <summary>Binds <c>weights severity 25, persistence 20, …</c>. A part that is not named weighs nothing; all together weigh 100.</summary>
internal static class WeightsBinder
{
    public static ScoreWeights Bind(StatementSyntax pack, BindingScope scope)
    {
        if (pack.Find<WeightsPayload>("weights") is not { } written)
        {
            return ScoreWeights.Usual;
        }

        if (written.Parts.GroupBy(part => part.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            return Refused($"The weight of {twice.Key} is given twice.", "Give each part one weight.");
        }

        int Of(string name) => written.Parts.Where(part => part.Name == name).Sum(part => part.Points);
        var weights = new ScoreWeights(Of("severity"), Of("persistence"), Of("gap"), Of("surprise"), Of("priority"), Of("direction"));
        var over = weights.Total - ScoreWeights.Whole;
        return over == 0 ? weights : Refused(
            $"These weights add up to {weights.Total}, but a score is out of {ScoreWeights.Whole}.",
            over > 0 ? $"Take {over} off." : $"Add {-over}; a part that is not named weighs nothing.");

        ScoreWeights Refused(string what, string remedy)
        {
            scope.Report(DiagnosticCatalogue.WrongWeights, pack.Source, written.Span, what, remedy);
            return ScoreWeights.Usual;
        }
    }
}
