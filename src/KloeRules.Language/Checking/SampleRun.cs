using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;

namespace KloeRules.Language.Checking;

/// <summary>Checks the bad sample of a message, so that help can show the words that an author really gets.</summary>
public static class SampleRun
{
    /// <returns>Null for a message that needs more than rule files: bytes, folders or figures.</returns>
    public static Diagnostic? Of(DiagnosticRule row)
    {
        var syntax = LanguageParser.Parse([new SourceText("sample.kloe", DiagnosticSample.SpeltOut(row.Sample.Bad)), new SourceText("catalogue.kloe", DiagnosticSample.Catalogue)]);
        return PackCheck.Of(syntax, PackBinder.Bind(syntax)).FirstOrDefault(diagnostic => diagnostic.Rule == row);
    }
}
