using KloeRules.Language.Fixing;
using KloeRules.Language.Text;

namespace KloeRules.Language.Tests.Fixing;

/// <summary>Fixes one file beside the catalogue.</summary>
internal static class Fixed
{
    public static FixedFiles Of(string text) => Fixer.Apply([new SourceText("rules.kloe", text)], [new SourceText("catalogue.kloe", Rules.Catalogue)]);
}
