using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing.Repairs;

/// <summary>A way in which a line that can't be read may have been meant.</summary>
/// <param name="Text">What to do, as a reader is told.</param>
/// <param name="IsSafe">True when it can't have been meant otherwise.</param>
internal sealed record Repair(string Text, bool IsSafe, params TextEdit[] Edits)
{
    /// <summary>Words of a line as they are written.</summary>
    public static string Words(IReadOnlyList<Token> tokens, int first, int count) =>
        string.Concat(tokens.Skip(first).Take(count).Select((token, i) => (i > 0 && token.Start > token.FullStart ? " " : "") + token.Text));

    public Advice Advice => IsSafe ? Advice.Once(Text, Edits) : Advice.Choice(Text, Edits);
}
