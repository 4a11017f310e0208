using KloeRules.Cli.Tests.Running;
using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Cli.Tests.Examples;

public sealed class MonthsFitTheScorecardTests
{
    private static readonly IReadOnlyList<MonthlySeries> Areas = Read();

    public static TheoryData<string> Measures => [.. Areas.Select(area => area.Measure.Name).Distinct()];

    [Fact]
    public void Twelve_measures_have_months() => Assert.Equal(12, Measures.Count);

    [Theory]
    [MemberData(nameof(Measures))]
    public void The_areas_and_months_of_a_measure_put_together_print_every_published_window(string name)
    {
        var whole = AreasTogether.WholeOf(Areas.Where(area => area.Measure.Name == name)).Series!;
        var windows = WindowsFromMonths.At(whole, new Month(2023, 1));

        Assert.Equal(
            PrintedScorecard.Rows[name].Select(PrintedScorecard.TextOf),
            [
                windows.LastMonth.Printed,
                windows.Last3Months.Printed,
                windows.VsPrevious3Months.Printed,
                windows.VsPreviousYear.Printed,
                windows.Last12Months.Printed,
                windows.VsPrevious12Months.Printed,
            ]);
    }

    private static IReadOnlyList<MonthlySeries> Read()
    {
        var sources = Directory.EnumerateFiles(Repository.Monthly, "*.kloe").Order(StringComparer.Ordinal)
            .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)))
            .ToArray();
        var pack = PackBinder.Bind(LanguageParser.Parse(sources));
        var frame = DataReader.Read(DataFiles.Load(Repository.Monthly, pack.Settings.Data), pack.Names, pack.Settings.Whole);
        Assert.Empty(frame.Problems);
        return [.. frame.Series];
    }
}
