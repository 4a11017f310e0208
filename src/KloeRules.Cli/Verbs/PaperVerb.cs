using System.CommandLine;
using KloeRules.Cli.Circulating;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Papers;
using KloeRules.Papers.Model;
using KloeRules.Papers.Public;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe paper</c>: the paper that is sent out, in every format that is wanted, or the one that anybody may read.</summary>
internal static class PaperVerb
{
    private static readonly string[] Names = [.. PaperFormats.All.Select(format => format.Name), Pdf.Extension];

    public static Command Create()
    {
        var options = new RunOptions();
        var formats = new Option<string[]>("--as")
        {
            Description = $"Formats, parted by commas: {string.Join(", ", Names)} (by LibreOffice, where it is installed). Otherwise all but {Pdf.Extension}.",
            HelpName = string.Join(',', Names),
            AllowMultipleArgumentsPerToken = true,
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)],
        };
        formats.Validators.Add(result =>
        {
            foreach (var other in (result.GetValueOrDefault<string[]>() ?? []).Except(Names, StringComparer.Ordinal).Take(1))
            {
                result.AddError($"{formats.Name} can't be \"{other}\"; it can be {string.Join(", ", Names[..^1])} or {Names[^1]}.");
            }
        });
        var output = new Option<string?>("--output") { Description = "The folder to put the papers into, made where there is none; otherwise that of the pack." };
        var isPublic = new Option<bool>("--public") { Description = "The paper that anybody may read: a run of its own on what is marked plain OFFICIAL, with counts of 1 to 4 withheld." };
        var lastPublic = new Option<string?>("--last-public") { Description = "With --public, the JSON of the public paper before, so that the two together give nothing away." };
        var command = new Command("paper", "Write the paper for the meeting, or for the public, side by side in several formats.") { formats, output, isPublic, lastPublic };
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            var isForAll = result.GetResult(isPublic) is { Implicit: false };
            if (!isForAll && result.GetResult(lastPublic) is not null)
            {
                result.AddError("--last-public goes with --public only.");
            }

            foreach (var past in options.OfThePast.Where(option => isForAll && result.GetResult(option) is not null).Take(1))
            {
                result.AddError($"{past.Name} can't go with --public, which shows nothing of what earlier meetings asked or heard.");
            }
        });
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(formats) is { Length: > 0 } some ? some : [.. PaperFormats.All.Select(format => format.Name)];
            using var progress = Progress.OnTerminal();
            progress.Step("reading the rules and judging them on the figures");
            var loaded = options.Load(parsed);
            var papers = parsed.GetValue(isPublic)
                ? ForAll(options, parsed, loaded, parsed.GetValue(lastPublic), wanted, progress)
                : ForTheMeeting(options, parsed, loaded, wanted, progress);
            var folder = parsed.GetValue(output) ?? loaded.Path;
            PaperFolder.Write(folder, papers);
            foreach (var paper in papers)
            {
                Console.Out.WriteLine(Path.Combine(folder, paper.Name).Replace('\\', '/'));
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static IReadOnlyList<WrittenPaper> ForTheMeeting(RunOptions options, ParseResult parsed, PackFolder loaded, IReadOnlyList<string> wanted, Progress progress)
    {
        var meeting = options.Judge(parsed, loaded);
        progress.Step("working out what chance alone would ask");
        return Written(options.Build(parsed, loaded, meeting), wanted, isPublic: false, progress, _ => { });
    }

    private static IReadOnlyList<WrittenPaper> ForAll(
        RunOptions options, ParseResult parsed, PackFolder loaded, string? lastPublic, IReadOnlyList<string> wanted, Progress progress)
    {
        var circulation = PublicCirculation.Of(loaded, options.AsAt(parsed), lastPublic);
        progress.Step("working out what chance alone would ask");
        var record = RunRecords.WithoutHashes(circulation.Input.Pack.Pack.Settings);
        var paper = PublicPaper.Of(options.Build(parsed, circulation.Ranked, circulation.Compiled, record), circulation.Input.Figures);
        return Written(paper, wanted, isPublic: true, progress, circulation.Check);
    }

    /// <param name="check">Looks at everything that is to be written, before a PDF is made of any of it.</param>
    private static IReadOnlyList<WrittenPaper> Written(Paper paper, IReadOnlyList<string> wanted, bool isPublic, Progress progress, Action<IEnumerable<WrittenPaper>> check)
    {
        progress.Step("writing the papers");
        var stem = PaperNames.StemOf(paper.Heading, isPublic);
        var written = wanted.Where(name => name != Pdf.Extension).Select(name => WrittenPaper.Of(paper, PaperFormats.Named(name), stem)).ToList();
        var source = wanted.Contains(Pdf.Extension) ? WrittenPaper.Of(paper, PaperFormats.ForPdf, stem) : null;
        check(source is null ? written : written.Append(source));
        if (source is not null)
        {
            progress.Step("letting LibreOffice make the PDF");
            written.Add(Pdf.Of(source));
        }

        return written;
    }
}
