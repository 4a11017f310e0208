using System.CommandLine;
using KloeRules.Cli.Register;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe register</c>: what meetings asked, what they were told, and what became of it.</summary>
internal static class RegisterVerb
{
    public static Command Create() => new("register", "Record what the meeting asked, what it was told and what became of it; show it, check it, hand it on.")
    {
        AskVerb.Create(),
        AnswerVerb.Create(),
        AcceptVerb.Create(),
        ActVerb.Create(),
        CloseVerb.Create(),
        DropVerb.Create(),
        MoveVerb.Create(),
        WithdrawVerb.Create(),
        ListVerb.Create(),
        VerifyVerb.Create(),
        ExportVerb.Create(),
        ImportVerb.Create(),
        MergeVerb.Create(),
    };
}
