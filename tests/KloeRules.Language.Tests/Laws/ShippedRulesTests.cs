using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Tests.Laws;

public sealed class ShippedRulesTests
{
    public static TheoryData<string> Examples => new(ShippedRules.Folders("examples"));

    public static TheoryData<string> Packs => new(ShippedRules.Folders("rules"));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_binds_without_an_error_or_a_warning(string folder)
    {
        var own = ShippedRules.Of(folder);
        var used = Rules.Bind(own).Settings.Uses.Select(name => "rules/" + name).ToArray();

        var pack = Rules.Bind([.. own, .. ShippedRules.Of(used)]);

        Assert.Empty(pack.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Information).Select(Shown));
        Assert.NotEmpty(pack.Rules);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_shipped_pack_binds_without_an_error_where_no_measure_is_declared(string folder)
    {
        var pack = Rules.Bind(ShippedRules.Of(folder));

        Assert.Empty(pack.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Information).Select(Shown));
        Assert.NotEmpty(pack.Rules);
    }

    private static string Shown(Diagnostic diagnostic) => $"{diagnostic.Source.Path}:{diagnostic.Position} {diagnostic.Message}";
}
