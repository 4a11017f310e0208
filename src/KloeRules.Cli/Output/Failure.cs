namespace KloeRules.Cli.Output;

/// <summary>Ends a verb with a message for the user: what is wrong, what it means, what to do.</summary>
internal sealed class Failure(int exitCode, string message, string consequence, string remedy) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public string Consequence { get; } = consequence;

    public string Remedy { get; } = remedy;
}
