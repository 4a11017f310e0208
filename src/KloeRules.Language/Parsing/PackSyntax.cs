using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>
/// The files of a pack as read, for hosts that read them again after every change (editors, watchers). Only what a change can affect is read anew:
/// the statements whose text it touches and, when it declares other names, those that look names up. The outcome is the one that reading everything has.
/// Immutable.
/// </summary>
public sealed class PackSyntax
{
    private readonly IReadOnlyList<FileReading> readings;
    private readonly NameIndex names;

    private PackSyntax(IReadOnlyList<FileReading> readings, NameIndex names)
    {
        this.readings = readings;
        this.names = names;
        Files = readings.Select(reading => reading.Syntax).ToArray();
    }

    /// <summary>In the order in which they were given.</summary>
    public IReadOnlyList<FileSyntax> Files { get; }

    public static PackSyntax Of(IEnumerable<SourceText> sources)
    {
        var texts = sources.Select(FileText.Cut).ToArray();
        var names = NamesOf(texts);
        return new PackSyntax(texts.Select(text => FileReading.Of(text, names)).ToArray(), names);
    }

    /// <summary>The pack after a change of one file: the one of the same path, or a new one behind the others.</summary>
    public PackSyntax With(SourceText changed)
    {
        var at = IndexOf(changed.Path);
        return at < 0
            ? Again([.. readings.Select(Unchanged), (null, FileText.Cut(changed), null)])
            : Again([.. readings.Select((reading, i) => i == at ? Changed(reading, changed) : Unchanged(reading))]);
    }

    /// <summary>The pack without the file of that path.</summary>
    public PackSyntax Without(string path) => Again([.. readings.Where(reading => reading.Syntax.Source.Path != path).Select(Unchanged)]);

    private PackSyntax Again(IReadOnlyList<(FileReading? Before, FileText Text, FileChange? Change)> files)
    {
        var now = NamesOf(files.Select(file => file.Text));
        var isSame = now.ReadsAs(names);
        return new PackSyntax(
            files.Select(file => file.Before is null ? FileReading.Of(file.Text, now)
                : file.Change is null && isSame ? file.Before
                : file.Before.Again(file.Change, now, isSame)).ToArray(),
            now);
    }

    private int IndexOf(string path)
    {
        var at = readings.Count - 1;
        while (at >= 0 && readings[at].Syntax.Source.Path != path)
        {
            at--;
        }

        return at;
    }

    private static (FileReading? Before, FileText Text, FileChange? Change) Unchanged(FileReading reading) => (reading, reading.Text, null);

    private static (FileReading? Before, FileText Text, FileChange? Change) Changed(FileReading reading, SourceText changed)
    {
        var change = FileChange.Between(reading.Text, changed);
        return (reading, change.Text, change);
    }

    private static NameIndex NamesOf(IEnumerable<FileText> texts) => DeclaredNames.Of(texts.SelectMany(text => text.Statements));
}
