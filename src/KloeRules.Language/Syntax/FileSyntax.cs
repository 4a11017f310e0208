using KloeRules.Language.Diagnostics;
using KloeRules.Language.Text;

namespace KloeRules.Language.Syntax;

/// <summary>One file as statements, with what was wrong in reading it.</summary>
public sealed record FileSyntax(SourceText Source, IReadOnlyList<StatementSyntax> Statements, IReadOnlyList<Diagnostic> Diagnostics);
