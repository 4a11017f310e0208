using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Cases.Tests;

/// <summary>
/// One folder of <c>tests/Cases</c>: <c>case.kloe</c>, read beside the catalogue in <c>examples/language</c> and judged on the figures there,
/// or on a <c>data.csv</c> of its own.
/// </summary>
internal sealed record Case(string Folder, IReadOnlyList<FileSyntax> Files, Pack Pack)
{
    public const string File = "case.kloe";

    public const string DataFile = "data.csv";

    private const string Catalogue = "pack.kloe";

    public static string Root => Path.Combine(Repository(), "tests", "Cases");

    public static string Shared => Path.Combine(Repository(), "examples", "language");

    /// <summary>Every case as topic/name.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Root, File, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, Path.GetDirectoryName(path)!).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public FileSyntax Syntax => Files[^1];

    public bool HasErrors => Pack.Diagnostics.Any(one => one.Rule.Severity == DiagnosticSeverity.Error);

    public string DataFolder => System.IO.File.Exists(Of(DataFile)) ? Folder : Shared;

    public static Case Read(string name) => Read(name, File);

    /// <param name="file">Another file of the case's folder, read in the place of <see cref="File"/>.</param>
    public static Case Read(string name, string file)
    {
        var folder = Path.Combine(Root, name);
        return Of(folder, System.IO.File.ReadAllText(Path.Combine(folder, file)));
    }

    /// <param name="text">What is read as the case.</param>
    public static Case Of(string folder, string text) =>
        Read(folder, new SourceText(Catalogue, System.IO.File.ReadAllText(Path.Combine(Shared, Catalogue))), new SourceText(File, text));

    /// <summary>A text that is a pack of its own.</summary>
    public static Case Alone(string text) => Read(Shared, new SourceText(File, text));

    private static Case Read(string folder, params SourceText[] sources)
    {
        var files = LanguageParser.Parse(sources);
        return new Case(folder, files, PackBinder.Bind(files));
    }

    public string Of(string sibling) => Path.Combine(Folder, sibling);

    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
