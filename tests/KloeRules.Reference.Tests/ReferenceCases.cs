using System.Text.Json;

namespace KloeRules.Reference.Tests;

/// <summary>
/// The cases of <c>tests/Reference</c>, on constructed series and those that come with R; or of a larger collection with the same files, where one lies
/// in <c>shared/reference</c> beside the repository or in the folder that <c>KLOE_REFERENCE</c> names.
/// </summary>
internal static class ReferenceCases
{
    public static string Carried => Path.Combine(Repository(), "tests", "Reference");

    public static string Folder { get; } =
        new[] { Environment.GetEnvironmentVariable("KLOE_REFERENCE"), Path.Combine(Repository(), "..", "shared", "reference") }
            .OfType<string>()
            .FirstOrDefault(folder => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.jsonl").Any())
        ?? Carried;

    private static readonly Lazy<IReadOnlyDictionary<string, ReferenceCase>> Read = new(() => Directory
        .EnumerateFiles(Folder, "*.jsonl")
        .Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines)
        .Select(Of)
        .ToDictionary(one => one.Name, StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, ReferenceCase> All => Read.Value;

    public static TheoryData<string> Of(params string[] families) =>
        [.. All.Values.Where(one => families.Contains(one.Family)).Select(one => one.Name)];

    private static ReferenceCase Of(string line)
    {
        var read = JsonDocument.Parse(line).RootElement;
        return new ReferenceCase(read.GetProperty("case").GetString()!, read.GetProperty("input"), read.GetProperty("expected"));
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KloeRules.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie inside the repository.");
        }

        return folder.FullName;
    }
}
