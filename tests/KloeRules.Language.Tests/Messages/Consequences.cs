namespace KloeRules.Language.Tests.Messages;

/// <summary>What most mistakes mean for the meeting, word for word.</summary>
internal static class Consequences
{
    public const string RuleSkipped = "Until it is put right this rule asks nothing, so what it watches for would not reach the meeting.";
    public const string StatementSkipped = "This statement is left out; the rest of the file is still read.";
    public const string DefinitionSkipped = "The definition is left out, so rules that use it ask nothing.";
    public const string LineSkipped = "This line is left out; the rest of the statement is still read.";
}
