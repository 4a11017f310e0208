using System.Text;

namespace KloeRules.Cli.Tests.Running;

/// <summary>What a run of a program came to.</summary>
internal sealed record Ran(int ExitCode, byte[] OutBytes, string Error)
{
    public string Out => Encoding.UTF8.GetString(OutBytes);
}
