using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Cli.Register;

/// <summary>Prints the entries that could not be applied.</summary>
internal static class ConflictLines
{
    public static void Write(MeetingRegister register)
    {
        foreach (var (entry, why) in register.Conflicts)
        {
            Line.Write($"line {entry.Line} ({KindNames.Of(entry.Content.Kind)}, {entry.Content.Who}, {entry.Content.When}) could not be applied: {why}");
        }
    }
}
