using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Tests.Messages;

/// <summary>A small bad file and the one message that it gives.</summary>
/// <param name="Rule">The catalogue's row.</param>
/// <param name="Text">The file, beside the catalogue of <see cref="Rules.Catalogue"/>.</param>
/// <param name="Place">Line and column.</param>
/// <param name="Span">The text that is marked.</param>
internal sealed record MessageCase(
    DiagnosticRule Rule, string Text, string Place, string Span, string Message, string Consequence, string Remedy);
