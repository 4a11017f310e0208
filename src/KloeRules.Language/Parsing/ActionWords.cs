using KloeRules.Language.Actions;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing;

/// <summary>Single words that a tracker uses.</summary>
internal static class ActionWords
{
    public static readonly IReadOnlyList<string> Colours = ["red", "amber", "yellow", "green", "blue"];

    public static readonly IReadOnlyList<string> Phases = ["build", "embed", "sustain"];

    public static Rag? ColourOf(Token token) => IndexIn(Colours, token) is var place and >= 0 ? (Rag)place : null;

    public static ActionPhase? PhaseOf(Token token) => IndexIn(Phases, token) is var place and >= 0 ? (ActionPhase)place : null;

    /// <summary>The bit that stands for a colour, a status or a phase.</summary>
    public static int Bit<T>(T state)
        where T : struct, Enum => 1 << Convert.ToInt32(state, System.Globalization.CultureInfo.InvariantCulture);

    private static int IndexIn(IReadOnlyList<string> words, Token token)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == token.Folded)
            {
                return i;
            }
        }

        return -1;
    }
}
