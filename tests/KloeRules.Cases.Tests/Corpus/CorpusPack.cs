using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Cases.Tests.Corpus;

/// <summary>All files of <c>tests/Corpus</c>, bound together.</summary>
internal sealed record CorpusPack(IReadOnlyList<FileSyntax> Files, Pack Pack)
{
    private const string Catalogue = "catalogue.kloe";

    private static readonly Lazy<CorpusPack> Read = new(() =>
    {
        var files = LanguageParser.Parse([.. Directory.EnumerateFiles(Folder, "*.kloe")
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)))]);
        return new CorpusPack(files, PackBinder.Bind(files));
    });

    public static CorpusPack Whole => Read.Value;

    public static string Folder => Path.Combine(Case.Repository(), "tests", "Corpus");

    public IReadOnlyList<Judgement> Judgements { get; } =
        [.. Files.Where(file => file.Source.Path != Catalogue).SelectMany(CorpusFile.JudgementsIn)];

    public bool IsSaidBy(Judgement judgement, SourceText source, TextSpan span) =>
        judgement.Statement is { } statement
        && Path.GetFileNameWithoutExtension(source.Path) == judgement.Kind
        && statement.Text.Span.Start <= span.Start && span.Start <= statement.Text.Span.End;
}
