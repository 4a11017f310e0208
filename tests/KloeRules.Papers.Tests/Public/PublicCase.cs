using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;
using KloeRules.Papers.Public;

namespace KloeRules.Papers.Tests.Public;

/// <summary>A pack and its figures as they are written, and what is cut out of them for the public.</summary>
internal sealed class PublicCase
{
    public static readonly Month January = new(2023, 1);

    private readonly IReadOnlyList<FileSyntax> files;

    /// <param name="rules">Statements behind a pack statement.</param>
    /// <param name="data">Rows of measure, area, period and value; with a header of its own where it has one.</param>
    public PublicCase(string rules, string data, string pack = "pack \"P\" version 1\n  marking OFFICIAL\n")
    {
        files = LanguageParser.Parse([new SourceText("rules/p.kloe", pack + rules)]);
        Pack = PackBinder.Bind(files);
        Assert.Empty(Pack.Diagnostics);
        var text = data.StartsWith("measure", StringComparison.Ordinal) ? data : "measure,area,period,value\n" + data;
        Frame = DataReader.Read([new DataFile("data/figures.csv", System.Text.Encoding.UTF8.GetBytes(text))], Pack.Names);
    }

    public Pack Pack { get; }

    public Frame Frame { get; }

    public PublicInput Cut(PublishedFigures? earlier = null) => PublicInput.Of(Pack, files, Frame, January, earlier ?? PublishedFigures.None);

    /// <summary>The figures that are shown of a month, by measure and area: "A/North 12", with [c] for what is withheld.</summary>
    public static IEnumerable<string> Shown(PublicInput input, Month month) =>
        from series in input.Frame.Series
        orderby series.Measure.Name, series.Area
        let row = series[month]
        where row is not null
        select $"{series.Measure.Name}/{series.Area} {(row.Marks.HasFlag(Marks.Suppressed) ? "[c]" : row.Value)}";
}
