using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;

namespace KloeRules.Benchmarks;

/// <summary>The published scorecard with the shipped police pack, as `kloe run examples/wiltshire-2023-03` takes them in.</summary>
public static class PublishedExample
{
    private static readonly string Root = FindRoot();

    private static readonly string Folder = Path.Combine(Root, "examples", "wiltshire-2023-03");

    public static Pack Pack() => PackBinder.Bind(LanguageParser.Parse(
        [.. Files(Folder), .. Files(Path.Combine(Root, "rules", "police"))]));

    public static Frame Frame(Pack pack) =>
        DataReader.Read(DataFiles.Load(Folder, pack.Settings.Data), pack.Names, pack.Settings.Whole);

    private static IEnumerable<SourceText> Files(string folder) => Directory.GetFiles(folder, "*.kloe")
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The benchmarks run outside the repository, so there is no example to run them on.");
    }
}
