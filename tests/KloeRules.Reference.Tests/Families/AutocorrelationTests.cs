using KloeRules.Statistics.Trend;

namespace KloeRules.Reference.Tests.Families;

public sealed class AutocorrelationTests
{
    private const int Lags = 24;
    private const string BoxTest = "stats::Box.test(Ljung-Box, lag=min(10,n/2))";

    public static TheoryData<string> Cases =>
        [.. ReferenceCases.All.Values.Where(one => one.Family == "descriptive" && one.Given("stats::acf") is not null).Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_carries_over_is_what_R_gives(string name)
    {
        var read = ReferenceCases.All[name];
        double[] inOneRow = [.. read.Figures().Where(figure => !double.IsNaN(figure))];
        var lags = Math.Min(10, inOneRow.Length / 2);
        var test = LjungBox.Of(inOneRow, lags);

        new Against(read)
            .Near("stats::acf|acf", Autocorrelation.UpTo(inOneRow, Math.Min(Lags, inOneRow.Length - 1)))
            .Near($"{BoxTest}|statistic", test?.Statistic)
            .Near($"{BoxTest}|df", lags)
            .Near($"{BoxTest}|p", test?.Chance)
            .Holds();
    }
}
