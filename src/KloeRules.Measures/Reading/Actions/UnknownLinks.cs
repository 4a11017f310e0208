using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>The linked measures in one tracker that the catalogue does not know.</summary>
internal sealed class UnknownLinks
{
    private readonly Tally<string> unknown = new(StringComparer.Ordinal);

    public void Add(string name, Source source) => unknown.Add(name, source);

    public IEnumerable<DataProblem> Problems(MeasureNames names) =>
        unknown.All.Select(one => DataProblems.UnknownLink(one.First, one.Key, one.Count, names.Suggest(one.Key)));
}
