using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Parsing;
using KloeRules.Language.Tests.Laws;
using KloeRules.Language.Text;

namespace KloeRules.Language.Tests.Changes;

public sealed class ChangeLaws
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(40).WithReplay(20230309, 1);

    private static readonly (string Path, string Text)[] Shipped = ShippedRules.Of("examples/wiltshire-2023-03", "rules/police");

    private static readonly string[] Pieces =
    [
        "x", " ", "\n", "\r\n", "\"", "#", ",", "(", " and ", "\n  ", "\nflag ", "\n  also calls\n", "define slipping as worsening\n", "measure Calls\n",
        "flag Calls slipping\n", "\uFEFF", "\n\n",
    ];

    /// <summary>Where to cut (in thousandths of the text), how much to take out, and what to put in.</summary>
    private static readonly Gen<(int At, int Out, string In)> Edit =
        from at in Gen.Choose(0, 1_000)
        from taken in Gen.Frequency((4, Gen.Choose(0, 2)), (1, Gen.Choose(0, 60)))
        from piece in Gen.Frequency((1, Gen.Constant("")), (3, Gen.Elements(Pieces)), (1, Fragments.Text))
        select (at, taken, piece);

    private static readonly Gen<(string Text, (bool InCatalogue, (int At, int Out, string In) Edit)[] Edits)> Session =
        from text in Gen.Frequency((1, Fragments.Text), (1, Gen.Constant("\nflag Crime Volume up > 5% vs previous year\n  ask \"Why?\"\n"))).ListOf()
        from edits in Gen.Zip(Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true))), Edit).ListOf(5)
        select (string.Concat(text), edits.ToArray());

    [Fact]
    public void Reading_after_each_change_is_reading_everything() =>
        Prop.ForAll(Session.ToArbitrary(), session =>
        {
            var texts = new[] { new SourceText("catalogue.kloe", Rules.Catalogue), new SourceText("rules.kloe", session.Text) };
            var pack = PackSyntax.Of(texts);
            foreach (var (inCatalogue, edit) in session.Edits)
            {
                var file = inCatalogue ? 0 : 1;
                texts[file] = Edited(texts[file], edit);
                pack = pack.With(texts[file]);
                Assert.Equal(All(PackSyntax.Of(texts)), All(pack));
            }
        }).Check(Thorough);

    [Fact]
    public void Reading_the_shipped_rules_after_each_change_is_reading_everything() =>
        Prop.ForAll(Gen.Zip(Gen.Choose(0, Shipped.Length - 1), Edit).ListOf(4).ToArbitrary(), edits =>
        {
            var texts = Shipped.Select(file => new SourceText(file.Path, file.Text)).ToArray();
            var pack = PackSyntax.Of(texts);
            foreach (var (file, edit) in edits)
            {
                texts[file] = Edited(texts[file], edit);
                pack = pack.With(texts[file]);
            }

            Assert.Equal(All(PackSyntax.Of(texts)), All(pack));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20230309, 1));

    private static SourceText Edited(SourceText source, (int At, int Out, string In) edit)
    {
        var at = (int)((long)source.Text.Length * edit.At / 1_000);
        return new SourceText(source.Path, source.Text[..at] + edit.In + source.Text[Math.Min(source.Text.Length, at + edit.Out)..]);
    }

    private static string All(PackSyntax pack) => string.Join("\n", pack.Files.Select(Everything.In));
}
