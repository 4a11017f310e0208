using System.Globalization;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>A line of <c>false-alarms.tsv</c>: how often a rule fires on a kind of noise, in percent.</summary>
/// <param name="Designed">What the design gives; null where it gives nothing.</param>
/// <param name="Error">Its stated error, in points.</param>
/// <param name="Measured">On 20,000 series.</param>
/// <param name="Note">Why the two differ, if they do.</param>
internal sealed record AlarmRate(string Rule, string Noise, double? Designed, double Error, double Measured, string? Note)
{
    public static IReadOnlyList<AlarmRate> All { get; } = [.. Lines().Where(line => !line.StartsWith('#')).Select(Of)];

    /// <summary>Whether it is within its stated error of what was designed; null where nothing was.</summary>
    public bool? IsAsDesigned => Designed is { } designed ? Math.Abs(Measured - designed) <= Error + 1e-9 : null;

    private static AlarmRate Of(string line) => line.Split('\t') switch
    {
        [var rule, var noise, "-", "-", var measured, .. var note] => new(rule, noise, null, double.NaN, Number(measured), note.FirstOrDefault()),
        [var rule, var noise, var designed, var error, var measured, .. var note] =>
            new(rule, noise, Number(designed), Number(error), Number(measured), note.FirstOrDefault()),
        _ => throw new InvalidDataException($"Six columns are wanted: {line}"),
    };

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(AlarmRate).Assembly.GetManifestResourceStream("false-alarms.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
