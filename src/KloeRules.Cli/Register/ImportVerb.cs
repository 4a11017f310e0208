using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Register.Importing;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register import</c>: answers that were filled into an exported table.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("answers") { Description = "The table as \"kloe register export\" wrote it, filled in: CSV, or a workbook (.xlsx)." };
        var command = new Command("import", "Take answers from a table that was filled in: every row, or none.") { file };
        var recording = new Recording();
        recording.AddTo(command);
        command.SetAction(parsed =>
        {
            var rows = AnswerFile.Read(parsed.GetRequiredValue(file));
            ImportedAnswers? imported = null;
            recording.Change(parsed, null, register =>
            {
                imported = AnswerImport.Of(register, rows, recording.When(parsed), recording.Who(parsed), recording.Meeting(parsed));
                return imported.Register;
            });
            foreach (var (number, why) in imported!.Refused)
            {
                Line.Warn($"row {number}: {why}");
            }

            if (imported.Refused.Count > 0)
            {
                throw new Failure(
                    ExitCode.Register,
                    $"{CountWords.Of(imported.Refused.Count, "row")} of {Path.GetFileName(parsed.GetRequiredValue(file))} can't be taken.",
                    "Nothing was recorded; the register is as it was.",
                    "Put those rows right, or take them out, and import the table again.");
            }

            Console.Out.WriteLine($"{CountWords.Of(imported.Taken, "row")} taken, {CountWords.Of(imported.Unchanged)} with nothing new.");
            return ExitCode.Ok;
        });
        return command;
    }
}
