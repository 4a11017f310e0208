namespace KloeRules.Cli.Output;

/// <summary>Exit codes of every verb.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>Findings: of <c>check</c>, <c>test</c>, <c>format --check</c> and <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line or the rules can't be read.</summary>
    public const int Usage = 2;

    /// <summary>There are no figures to judge.</summary>
    public const int Data = 3;

    /// <summary>A public paper would have held what it must not, or nothing at all.</summary>
    public const int Withheld = 4;

    /// <summary>The register can't be read or written, or refuses what it was to record.</summary>
    public const int Register = 5;

    /// <summary>A mistake in kloe itself.</summary>
    public const int Internal = 70;
}
