using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>Reads rule files. All files of a pack are read together, because a condition may use a name that another file declares.</summary>
public static class LanguageParser
{
    public static IReadOnlyList<FileSyntax> Parse(IReadOnlyList<SourceText> sources) => PackSyntax.Of(sources).Files;
}
