using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Meetings;

/// <summary>A panel that meets on the figures of November 2022, December 2022 and January 2023, with rules of its own.</summary>
internal sealed class Panel
{
    public static readonly Month November = new(2022, 11);
    public static readonly Month December = new(2022, 12);
    public static readonly Month January = new(2023, 1);

    private const string Catalogue = """
        language 1

        pack "Test" version 1

        measure Response Time
          unit duration, mean
          lower is better
          SLA 1h

        measure Satisfaction
          unit percent
          higher is better

        measure Searches
          unit count
          neither is better

        measure Burglary
          unit count
          lower is better

        measure Robbery
          unit count
          lower is better

        family stealing is Burglary, Robbery


        """;

    private readonly CompiledPack compiled;

    public Panel(string rules)
    {
        var pack = PackBinder.Bind(LanguageParser.Parse([new SourceText("rules.kloe", Catalogue + rules)]));
        Assert.Empty(pack.Diagnostics);
        compiled = new ShapeLibrary(null, null).Compile(pack);
    }

    /// <summary>What a meeting sees that judges the month on these figures.</summary>
    /// <param name="rows">Lines of measure, area, period and value; the area may be empty.</param>
    public RankedQuestions Meets(Month month, string rows) => Ranker.Rank(Evaluator.Evaluate(compiled, Read(rows), month));

    /// <summary>The later meeting, held against the earlier one.</summary>
    /// <param name="rows">The figures of the later meeting.</param>
    public RankedQuestions Since(EarlierMeeting earlier, Month month, string rows)
    {
        var frame = Read(rows);
        return LastMeeting.Compare(Meets(month, rows), earlier, new PackVersion(compiled, frame.AsAt));
    }

    /// <summary>January held against December, both on the same figures.</summary>
    public RankedQuestions Since(string rows) => Since(EarlierMeeting.Of(Meets(December, rows)), January, rows);

    private static string Csv(string rows) => "measure,area,period,value\n" + rows;

    private Measures.Series.Frame Read(string rows) =>
        DataReader.Read([DataFile.OfText("data.csv", Csv(rows))], compiled.Pack.Names);
}
