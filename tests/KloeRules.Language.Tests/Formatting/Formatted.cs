using KloeRules.Language.Binding;
using KloeRules.Language.Formatting;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;

namespace KloeRules.Language.Tests.Formatting;

/// <summary>Formats files as the pack that they make up.</summary>
internal static class Formatted
{
    /// <summary>One file, beside the catalogue of every kind of measure; first where it declares the pack.</summary>
    public static string Beside(string text, RuleLayout layout = RuleLayout.AsWritten) => text.StartsWith("pack ", StringComparison.Ordinal)
        ? Of(layout, ("rules.kloe", text), ("catalogue.kloe", Rules.Catalogue))[0].Text
        : Of(layout, ("catalogue.kloe", Rules.Catalogue), ("rules.kloe", text))[1].Text;

    public static (string Path, string Text)[] Of(params (string Path, string Text)[] files) => Of(RuleLayout.AsWritten, files);

    private static (string Path, string Text)[] Of(RuleLayout layout, params (string Path, string Text)[] files)
    {
        var syntax = LanguageParser.Parse(files.Select(file => new SourceText(file.Path, file.Text)).ToArray());
        var pack = PackBinder.Bind(syntax);
        return syntax.Select(file => (file.Source.Path, HouseStyle.Of(file, pack, layout))).ToArray();
    }
}
