using KloeRules.Cli.Output;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Packs;

/// <summary>A pack as it lies on disk: its own rule files and those of the packs it uses, bound together.</summary>
/// <param name="Path">The folder that data files are relative to.</param>
/// <param name="Files">In reading order: the folder's own first.</param>
internal sealed record PackFolder(string Path, Pack Pack, IReadOnlyList<RuleFile> Files)
{
    /// <summary>The files that lie in the folder itself, or the one that was named.</summary>
    public required IReadOnlyList<RuleFile> Own { get; init; }

    /// <summary>The files that are text, as read.</summary>
    public required IReadOnlyList<FileSyntax> Syntax { get; init; }

    public bool HasErrors => Pack.Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);

    /// <param name="path">A folder with rule files, or one rule file.</param>
    public static PackFolder Load(string path)
    {
        var folder = FolderOf(path);
        var reader = new RuleFolders();
        var files = File.Exists(path) ? [RuleFile.Read(path, System.IO.Path.GetFileName(path))] : reader.FilesIn(folder, "");
        if (files.Count == 0)
        {
            throw new Failure(
                ExitCode.Usage,
                $"there are no rule files in {Shown(path)}.",
                "Nothing was run.",
                $"Put a file that ends in {RuleFolders.Extension} there; examples/README.md shows one.");
        }

        var complaints = files.Select(file => file.Complaint).OfType<Diagnostic>().ToList();
        var all = WithUsed(folder, files, reader, complaints);
        var parsed = LanguageParser.Parse(all.Where(file => file.Complaint is null).Select(file => file.Text).ToArray());
        var pack = PackBinder.Bind(parsed);
        return new PackFolder(folder, pack with { Diagnostics = [.. complaints, .. pack.Diagnostics] }, all) { Own = files, Syntax = parsed };
    }

    /// <summary>The pack, or a failure that lists every error in its rules.</summary>
    public static PackFolder LoadSound(string path)
    {
        var folder = Load(path);
        if (!folder.HasErrors)
        {
            return folder;
        }

        var errors = folder.Pack.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error).ToArray();
        foreach (var error in errors)
        {
            DiagnosticPrinter.Print(Console.Error, error);
        }

        throw new Failure(
            ExitCode.Usage,
            $"the rules in {Shown(path)} have {CountWords.Of(errors.Length, "error")}.",
            "Nothing was run: a paper from rules that are partly unread would leave out questions without saying so.",
            $"Put them right, then see that \"kloe check {Shown(path)}\" finds nothing.");
    }

    private static string FolderOf(string path)
    {
        if (Directory.Exists(path))
        {
            return path;
        }

        if (!File.Exists(path))
        {
            throw new Failure(
                ExitCode.Usage,
                $"there is no folder {Shown(path)}.",
                "Nothing was run.",
                "Give a folder that holds rule files, for example examples/wiltshire-2023-03.");
        }

        return System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
    }

    /// <summary>Adds the files of used packs, and of the packs that those use, each once.</summary>
    private static IReadOnlyList<RuleFile> WithUsed(
        string folder, IReadOnlyList<RuleFile> files, RuleFolders reader, List<Diagnostic> complaints)
    {
        var all = files.ToList();
        var known = new HashSet<string>(StringComparer.Ordinal) { System.IO.Path.GetFullPath(folder) };
        var waiting = new Queue<(string Folder, IReadOnlyList<RuleFile> Files)>([(folder, files)]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var use in UsesOf(next.Files))
            {
                if (Find(next.Folder, use.Name.Text) is not { } used)
                {
                    complaints.Add(new Diagnostic(
                        DiagnosticCatalogue.UnknownPack, use.Statement.Source, use.Name.Span, use.Name.Text, RemedyForPack(use.Name.Text)));
                }
                else if (known.Add(System.IO.Path.GetFullPath(used)))
                {
                    var usedFiles = reader.FilesIn(used, use.Name.Text.TrimEnd('/') + "/");
                    complaints.AddRange(usedFiles.Select(file => file.Complaint).OfType<Diagnostic>());
                    all.AddRange(usedFiles);
                    waiting.Enqueue((used, usedFiles));
                }
            }
        }

        return all;
    }

    private static IEnumerable<(StatementSyntax Statement, TextPayload Name)> UsesOf(IReadOnlyList<RuleFile> files) =>
        LanguageParser.Parse(files.Where(file => file.Complaint is null).Select(file => file.Text).ToArray())
            .SelectMany(file => file.Statements)
            .Where(statement => statement.Verb == "pack")
            .SelectMany(statement => statement.All("use").Select(clause => (statement, (TextPayload)clause.Payload)));

    private static string? Find(string folder, string name) =>
        new[] { System.IO.Path.Combine(folder, name), System.IO.Path.Combine(ShippedPacks.Folder, name) }.FirstOrDefault(Directory.Exists);

    private static Advice RemedyForPack(string name) => ShippedPacks.Names.Count == 0
        ? "Give a folder relative to this one."
        : Advice.InPlace(
            $"Give a folder relative to this one, or a pack that comes with kloe: {string.Join(", ", ShippedPacks.Names)}.", Nearest.Of(name, ShippedPacks.Names));

    private static string Shown(string path) => path.Length == 0 ? "(no name)" : path.Replace('\\', '/');
}
