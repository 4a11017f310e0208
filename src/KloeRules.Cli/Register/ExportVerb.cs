using System.CommandLine;
using System.Text;
using KloeRules.Cli.Output;
using KloeRules.Cli.Verbs;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register export</c>: a table to fill in, to print, or for other programs.</summary>
internal static class ExportVerb
{
    public static Command Create()
    {
        var place = new RegisterPlace();
        var at = RegisterOptions.Date("--at", "As at this meeting; otherwise the latest in the register.");
        var format = Arguments.Format("csv", "md", "json");
        var output = new Option<string?>("--output") { Description = "The file to write; otherwise it is printed." };
        var command = new Command("export", "Write the questions as a table: as CSV to be filled in and handed back to \"kloe register import\".") { at, format, output };
        place.AddTo(command);
        command.SetAction(parsed =>
        {
            var register = place.Read(parsed);
            var standings = Standing.AllIn(register, parsed.GetValue(at));
            using var text = new StringWriter();
            switch (parsed.GetRequiredValue(format))
            {
                case "json":
                    RegisterJson.Write(text, register, standings);
                    break;
                case "md":
                    text.Write(AnswerTable.Markdown(standings));
                    break;
                default:
                    text.Write(AnswerTable.Csv(standings));
                    break;
            }

            if (parsed.GetValue(output) is { } file)
            {
                PaperFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text.ToString())));
            }
            else
            {
                Console.Out.Write(text.ToString());
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
