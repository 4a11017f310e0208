using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>Reads the status column: "provisional", "p", "revised; estimated" …</summary>
internal sealed class StatusWords
{
    private static readonly Dictionary<string, Marks> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["final"] = Marks.None,
        ["f"] = Marks.None,
        ["provisional"] = Marks.Provisional,
        ["p"] = Marks.Provisional,
        ["estimated"] = Marks.Estimated,
        ["estimate"] = Marks.Estimated,
        ["e"] = Marks.Estimated,
        ["revised"] = Marks.Revised,
        ["r"] = Marks.Revised,
        ["suppressed"] = Marks.Suppressed,
        ["withheld"] = Marks.Suppressed,
        ["confidential"] = Marks.Suppressed,
        ["c"] = Marks.Suppressed,
    };

    private readonly Tally<string> unknown = new(StringComparer.OrdinalIgnoreCase);

    public Marks Read(string cell, Source source)
    {
        var marks = Marks.None;
        foreach (var word in cell.Split([' ', ',', ';', '/', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Known.TryGetValue(word, out var mark))
                marks |= mark;
            else
                unknown.Add(word, source);
        }

        return marks;
    }

    public IEnumerable<DataProblem> Problems() => unknown.All.Select(one => DataProblems.UnknownStatus(one.First, one.Key, one.Count));
}
