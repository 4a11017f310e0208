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
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            Console.Error.WriteLine("Nothing was run. \"kloe --help\" lists the verbs, \"kloe VERB --help\" what a verb takes.");
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Failure failure)
        {
            Console.Error.WriteLine($"error: {failure.Message}");
            Console.Error.WriteLine($"  {failure.Consequence}");
            Console.Error.WriteLine($"  {failure.Remedy}");
            return failure.ExitCode;
        }
        catch (Exception exception) when (Environment.GetEnvironmentVariable("KLOE_DEBUG") is null)
        {
            Console.Error.WriteLine($"error: kloe failed in a way it should not: {exception.Message}");
            Console.Error.WriteLine("  Nothing was written.");
            Console.Error.WriteLine("  Please report it with the command you ran; KLOE_DEBUG=1 shows where it happened.");
            return ExitCode.Internal;
        }
    }
}
