using KloeRules.Language.Binding;
using KloeRules.Language.Checking;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;

namespace KloeRules.Language.Tests;

/// <summary>Binds small rule files, alone or beside one catalogue that has a measure of every kind.</summary>
internal static class Rules
{
    public const string Catalogue = """
        pack "Catalogue" version 1
          peers are "Avon", "Dorset", "Kent", "Norfolk"
          national "England and Wales"

        measure Average Response Time: Priority
          also priority response, priority response time
          unit duration, mean
          lower is better
          SLA 1h
          baseline Apr 2019 to Mar 2020
          plan priority 1

        measure THRIVE: Complete and Visible
          also THRIVE complete
          unit percent
          higher is better
          target 95% by Mar 2024
          aspiration 98%
          plan priority 1
          cause of concern "Inspection 2022, cause of concern 1"

        measure Crime Volume
          also recorded crime

        measure Overtime Cost
          unit money
          lower is better
          target £2m

        measure Victim Satisfaction: Overall
          also overall satisfaction
          unit percent
          higher is better
          published as rolling 12 months

        measure Time to Charge (Median)
          unit days, median
          lower is better

        measure Crime Rate
          unit rate per 1,000
          lower is better

        family response is Average Response Time: Priority, THRIVE: Complete and Visible
        group LPAs is Swindon, County
        """;

    /// <summary>The pack of the catalogue and one file, <c>rules.kloe</c>, which goes first where it declares the pack.</summary>
    public static Pack Beside(string text) => text.StartsWith("pack ", StringComparison.Ordinal)
        ? Bind(("rules.kloe", text), ("catalogue.kloe", Catalogue))
        : Bind(("catalogue.kloe", Catalogue), ("rules.kloe", text));

    public static Pack Alone(string text) => Bind(("rules.kloe", text));

    public static Pack Bind(params (string Path, string Text)[] files) =>
        PackBinder.Bind(LanguageParser.Parse(files.Select(file => new SourceText(file.Path, file.Text)).ToArray()));

    /// <summary>All that check says of the catalogue and one file, <c>rules.kloe</c>.</summary>
    public static IReadOnlyList<Diagnostic> CheckedBeside(string text) => Checked(("catalogue.kloe", Catalogue), ("rules.kloe", text));

    /// <summary>All that check says of the files.</summary>
    public static IReadOnlyList<Diagnostic> Checked(params (string Path, string Text)[] files)
    {
        var syntax = LanguageParser.Parse(files.Select(file => new SourceText(file.Path, file.Text)).ToArray());
        return PackCheck.Of(syntax, PackBinder.Bind(syntax));
    }

    /// <summary>The one rule of the file, after checking that nothing in it is an error.</summary>
    public static Rule One(string text)
    {
        var pack = Beside(text);
        Assert.Empty(pack.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Message));
        return Assert.Single(pack.Rules);
    }

    /// <summary>What a condition means, described in one line.</summary>
    public static string Meaning(string condition) => Tree.Of(One("flag " + condition).Condition);

    /// <summary>What is wrong with a condition: where, and what to do about it.</summary>
    public static string Remedy(string condition)
    {
        var pack = Beside("flag " + condition);
        Assert.Empty(pack.Rules);
        var diagnostic = Assert.Single(pack.Diagnostics);
        return $"{diagnostic.Position.Column}: {diagnostic.Remedy}";
    }
}
