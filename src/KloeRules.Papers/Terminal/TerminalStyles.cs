using Spectre.Console;

namespace KloeRules.Papers.Terminal;

/// <summary>Weight carries the structure; colour is only ever added to words that say the same.</summary>
internal static class TerminalStyles
{
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Label = new(Color.Teal);
    public static readonly Style Concern = new(Color.DarkOrange3, decoration: Decoration.Bold);
    public static readonly Style Good = new(Color.DodgerBlue2);
}
