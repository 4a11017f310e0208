using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Starting;
using KloeRules.Measures.Guessing;
using KloeRules.Measures.Reading;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe data</c>: begins a pack from figures that are there already.</summary>
internal static class DataVerb
{
    public static Command Create() => new("data", "Begin a pack from a workbook or a CSV file: what it holds is guessed, shown and written down to be put right.") { Init() };

    private static Command Init()
    {
        var book = new Argument<string>("book") { Description = "A workbook (.xlsx) or a CSV file with monthly figures or a published scorecard." };
        var folder = new Argument<string>("folder") { Description = "The folder of the pack; made if it is not there.", DefaultValueFactory = _ => "." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only show what was understood; write nothing." };
        var command = new Command("init", "Guess measures, areas, months and units of a file, and write them as a pack that checks and runs.") { book, folder, dryRun };
        command.SetAction(parsed =>
        {
            var (path, target) = (parsed.GetRequiredValue(book), parsed.GetRequiredValue(folder));
            var file = Read(path);
            var understood = DataGuess.Of(file);
            ProblemPrinter.Print(Console.Error, understood.Problems);
            if (understood.Sheets.Count == 0 || understood.Measures.Count == 0)
            {
                foreach (var (source, why) in understood.NotUnderstood)
                {
                    Console.Error.WriteLine($"{source}: {why}");
                }

                throw new Failure(
                    ExitCode.Data,
                    $"{file.Path} has no table of monthly figures that could be made out.",
                    "Nothing was written.",
                    "Give a table with a header and months, down or across: measure, area, period and value, or a column for each month.");
            }

            UnderstandingReport.Print(Console.Out, understood);
            var files = NewData.Files(Path.GetFileName(Path.GetFullPath(target.Length == 0 ? "." : target)), file, understood, IsIn(path, target));
            if (parsed.GetValue(dryRun))
            {
                Console.Out.WriteLine($"Nothing was written. Without --dry-run: {string.Join(", ", files.Select(one => NewFiles.Shown(Path.Combine(target, one.Name))))}");
                return ExitCode.Ok;
            }

            NewFiles.Write(target, files);
            Console.Error.WriteLine($"Next: kloe check {NewFiles.Shown(target)}");
            Console.Error.WriteLine("Then read measures.kloe: put units right and choose which way is better; \"kloe new rule\" begins a rule.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static bool IsIn(string path, string folder) =>
        Path.GetDirectoryName(Path.GetFullPath(path)) == Path.GetFullPath(folder.Length == 0 ? "." : folder).TrimEnd(Path.DirectorySeparatorChar);

    private static DataFile Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            if (new FileInfo(path).Length <= DataFiles.LargestFile)
            {
                return new DataFile(name, File.ReadAllBytes(path));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Failure(ExitCode.Usage, $"{NewFiles.Shown(path)} is not there, or can't be read.", "Nothing was written.", "Give a workbook (.xlsx) or a CSV file.");
        }

        const int Megabyte = 1024 * 1024;
        throw new Failure(
            ExitCode.Data,
            $"{NewFiles.Shown(path)} is larger than {DataFiles.LargestFile / Megabyte} MB.",
            "Nothing was written.",
            "Copy the sheet with the table into a workbook of its own.");
    }
}
