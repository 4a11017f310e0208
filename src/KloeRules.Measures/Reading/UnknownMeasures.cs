using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>The names in one table that find no measure.</summary>
internal sealed class UnknownMeasures
{
    private readonly Tally<string> unknown = new(StringComparer.Ordinal);

    public void Add(string name, Source source) => unknown.Add(name, source);

    public IEnumerable<DataProblem> Problems(MeasureNames names) =>
        unknown.All.Select(one => DataProblems.UnknownMeasure(one.First, one.Key, one.Count, names.Suggest(one.Key)));
}
