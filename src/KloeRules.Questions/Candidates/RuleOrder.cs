using KloeRules.Language.Binding;

namespace KloeRules.Questions.Candidates;

/// <summary>The place of each rule in its pack; rules that are not in it come last.</summary>
internal sealed class RuleOrder(Pack pack)
{
    private readonly Dictionary<string, int> places = pack.Rules
        .Select((rule, place) => (rule.Id, Place: place))
        .DistinctBy(one => one.Id)
        .ToDictionary(one => one.Id, one => one.Place, StringComparer.Ordinal);

    public int Of(Rule rule) => places.GetValueOrDefault(rule.Id, int.MaxValue);
}
