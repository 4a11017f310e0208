using System.CommandLine;

namespace KloeRules.Cli.Output;

/// <summary>Runs a verb: results go to standard output, everything else to standard error, and every way to fail has its exit code.</summary>
internal static class CommandLine
{
    public static int Invoke(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            var (message, remedy) = UsageWords.Of(parsed);
            return Report(new Failure(ExitCode.Usage, message, "Nothing was run.", remedy));
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Failure failure)
        {
            return Report(failure);
        }
        catch (Exception exception) when (Environment.GetEnvironmentVariable("KLOE_DEBUG") is null)
        {
            return Report(new Failure(
                ExitCode.Internal,
                $"kloe failed in a way it should not: {exception.Message.TrimEnd()}",
                "Nothing was written.",
                "Please report it with the command you ran; KLOE_DEBUG=1 shows where it happened."));
        }
    }

    private static int Report(Failure failure)
    {
        Console.Error.WriteLine($"error: {failure.Message}");
        Console.Error.WriteLine($"  {failure.Consequence}");
        Console.Error.WriteLine($"  {failure.Remedy}");
        return failure.ExitCode;
    }
}
