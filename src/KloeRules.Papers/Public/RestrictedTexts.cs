using System.Text.RegularExpressions;
using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using KloeRules.Measures.Series;

namespace KloeRules.Papers.Public;

/// <summary>
/// Every text of a run that its public paper must not hold, whatever path it might come by: names of measures that are left out, and texts of statements, data, trackers and
/// registers. Texts that the public pack says as well are no secret.
/// </summary>
public sealed partial class RestrictedTexts
{
    /// <summary>Of anything shorter, a find would say nothing.</summary>
    private const int FewestLetters = 4;

    /// <summary>A short word alone may well be one of the paper's own.</summary>
    private const int FewestLettersOfAWord = 12;

    /// <summary>Nobody writes as much by chance, so it is known wherever it is broken.</summary>
    private const int LongEnough = 20;

    private readonly Mentions names;
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly string known;

    /// <param name="pack">As bound from all statements.</param>
    /// <param name="open">Its measures that are shown.</param>
    /// <param name="cut">The pack that was judged.</param>
    public RestrictedTexts(Pack pack, IReadOnlySet<Measure> open, PublicPack cut)
    {
        names = new Mentions(
            Fence.NamesOf(pack.Measures.Where(open.Contains)),
            Fence.NamesOf(pack.Measures.Where(measure => !open.Contains(measure))).Where(name => NameKey.Of(name).Length >= FewestLetters));
        known = $" {NameKey.Of(string.Join(" ; ", cut.Kept.Select(statement => WithoutComments(statement)).Append(cut.Pack.Settings.Caution ?? "")))} ";
        foreach (var statement in cut.Dropped)
        {
            // Names in conditions are looked for as names; what is written in quotes or as a comment is somebody's own words.
            var source = statement.Source[statement.Text.Span];
            AddAll(Quoted().Matches(source).Select(match => match.Groups["text"].Value));
        }

        foreach (var source in cut.Kept.Concat(cut.Dropped).Select(statement => statement.Source).Distinct())
            AddAll(Comments(source.Text).Where(comment => comment.Length >= LongEnough));
        foreach (var measure in pack.Measures.Where(measure => !open.Contains(measure)))
            AddAll([measure.Owner, measure.CauseOfConcern, .. measure.Exceptional.Select(range => range.Because), .. measure.Ignored.Select(range => range.Because), measure.Baseline?.Because]);
        if (cut.Pack.Settings.Caution != pack.Settings.Caution)
            Add(pack.Settings.Caution);
    }

    /// <summary>Notes beside figures, areas that only measures left out have, and everything of a tracker.</summary>
    /// <param name="frame">All figures.</param>
    /// <param name="shown">Those that may be shown.</param>
    public RestrictedTexts With(Frame frame, Frame shown)
    {
        var areas = shown.Series.Select(series => series.Area).Concat(shown.Windows.Select(windows => windows.Area)).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var area in frame.Series.Select(series => series.Area).Concat(frame.Windows.Select(windows => windows.Area)).Select(NameKey.Of).Where(area => !areas.Contains(area)))
            AddKey(area);
        AddAll(frame.Series.SelectMany(series => series.Observations).Select(row => row.Note));
        foreach (var action in frame.Actions.All)
        {
            AddAll([action.Title, action.Reference]);
            AddAll(action.Updates.SelectMany(update => new[] { update.Facts.Owner, update.Facts.Evidence, update.Facts.Earlier, update.Facts.QuestionArea }));
        }

        return this;
    }

    public void AddAll(IEnumerable<string?> more)
    {
        foreach (var text in more)
            Add(text);
    }

    /// <summary>How many of them a file holds that is to be written.</summary>
    public int CountIn(ReadOnlyMemory<byte> file) => WrittenText.Of(file).Select(CountIn).DefaultIfEmpty().Max();

    private int CountIn(string text)
    {
        var key = NameKey.Of(text);
        var padded = $" {key} ";
        var squeezed = key.Replace(" ", "", StringComparison.Ordinal);
        return names.CountIn(key) + texts.Count(one => padded.Contains($" {one} ", StringComparison.Ordinal) || IsBroken(squeezed, one));
    }

    /// <summary>A long text may be broken over lines or by tags anywhere.</summary>
    private static bool IsBroken(string squeezed, string text) =>
        text.Length >= LongEnough && squeezed.Contains(text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private void Add(string? text)
    {
        var key = NameKey.Of(text ?? "");
        if (key.Split(' ').Count(word => word.Any(char.IsLetter)) > 1 || key.Length >= FewestLettersOfAWord)
            AddKey(key);
    }

    private void AddKey(string key)
    {
        if (key.Length >= FewestLetters && key.Any(char.IsLetter) && !known.Contains($" {key} ", StringComparison.Ordinal))
            texts.Add(key);
    }

    /// <summary>A statement's lines, each parted at the comment sign that stands outside quotes.</summary>
    private static IEnumerable<(string Said, string Comment)> Lines(string source) => source.Split('\n').Select(line =>
    {
        var inside = false;
        for (var at = 0; at < line.Length; at++)
        {
            inside ^= line[at] == '"';
            if (line[at] == '#' && !inside)
                return (line[..at], line[(at + 1)..]);
        }

        return (line, "");
    });

    private static string WithoutComments(StatementSyntax statement) => string.Join("\n", Lines(statement.Source[statement.Text.Span]).Select(line => line.Said));

    private static IEnumerable<string> Comments(string source) => Lines(source).Select(line => line.Comment);

    [GeneratedRegex("\"(?<text>[^\"\r\n]+)\"")]
    private static partial Regex Quoted();
}
