using KloeRules.Engine.Verdicts;

namespace KloeRules.Cli.Output;

/// <summary>Verdicts as a rule's tests write them.</summary>
internal static class VerdictNames
{
    public static string Of(Verdict verdict) => verdict == Verdict.CannotTell ? "cannot tell" : verdict.ToString().ToLowerInvariant();
}
