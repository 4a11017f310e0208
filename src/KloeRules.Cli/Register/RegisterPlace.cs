using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Verbs;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Chain;
using KloeRules.Questions.Register.Storage;

namespace KloeRules.Cli.Register;

/// <summary>Which register a command line means.</summary>
internal sealed class RegisterPlace
{
    public const string FileName = "register.jsonl";

    public Argument<string> Folder { get; } = Arguments.Folder();

    public Option<string?> Register { get; } = new("--register") { Description = $"The register's file; otherwise {FileName} in the folder." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(Folder);
        command.Options.Add(Register);
    }

    public RegisterFile File(ParseResult parsed) => new(Path(parsed));

    public MeetingRegister Read(ParseResult parsed) => Try(() => File(parsed).Read());

    public ChainReading Inspect(ParseResult parsed) => Try(() => File(parsed).Inspect());

    public string Path(ParseResult parsed)
    {
        if (parsed.GetValue(Register) is { } file)
        {
            return file;
        }

        var folder = parsed.GetRequiredValue(Folder);
        return System.IO.Path.Combine(System.IO.File.Exists(folder) ? System.IO.Path.GetDirectoryName(folder) ?? "" : folder, FileName);
    }

    /// <summary>Turns trouble with a register into a message with its exit code.</summary>
    public static T Try<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (RegisterTrouble trouble)
        {
            throw new Failure(ExitCode.Register, trouble.Message, trouble.Consequence, trouble.Remedy);
        }
    }
}
