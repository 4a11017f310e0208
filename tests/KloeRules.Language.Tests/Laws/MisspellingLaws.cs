using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Tests.Laws;

public sealed class MisspellingLaws
{
    private static readonly (string Path, string Text)[] Catalogue = ShippedRules.Of("examples/wiltshire-2023-03");

    private static readonly Pack Known = Rules.Bind(Catalogue);

    private static readonly Gen<(string Name, string Typed)> Misspelt =
        from measure in Gen.Elements<Measure>(Known.Measures)
        from at in Gen.Choose(0, measure.Name.Length - 1)
        from letter in Gen.Choose('a', 'z').Select(code => (char)code)
        from slip in Gen.Choose(0, 3)
        let typed = Slip(measure.Name, at, letter, slip)
        where char.IsLetter(measure.Name[at]) && IsMisspelt(measure, typed)
        select (measure.Name, typed);

    [Fact]
    public void One_wrong_letter_in_a_name_is_reported_with_the_right_name_first() =>
        Prop.ForAll(Misspelt.ToArbitrary(), slip => Answer(slip.Typed) == $"{DiagnosticCatalogue.UnknownMeasure.Id} \"{slip.Typed}\" \"{slip.Name}\"")
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20230309, 1));

    /// <summary>What was reported, about which text, and the first suggestion.</summary>
    private static string Answer(string typed)
    {
        var pack = Rules.Bind([.. Catalogue, ("slip.kloe", $"flag {typed} up > 5%")]);
        var diagnostic = pack.Diagnostics.First(diagnostic => diagnostic.Source.Path == "slip.kloe");
        var suggestion = diagnostic.Remedy.Split('"');
        return $"{diagnostic.Rule.Id} \"{diagnostic.Source[diagnostic.Span]}\" \"{(suggestion.Length > 1 ? suggestion[1] : diagnostic.Remedy)}\"";
    }

    /// <summary>Another letter, a letter too many, a letter too few, or two letters in the wrong order.</summary>
    private static string Slip(string name, int at, char letter, int slip) => slip switch
    {
        0 => name[..at] + letter + name[(at + 1)..],
        1 => name[..at] + letter + name[at..],
        2 => name[..at] + name[(at + 1)..],
        _ => at + 1 < name.Length && char.IsLetter(name[at + 1]) ? name[..at] + name[at + 1] + name[at] + name[(at + 2)..] : name,
    };

    /// <summary>True when the slip leaves neither the same name nor another measure's, nor one that is as near.</summary>
    private static bool IsMisspelt(Measure measure, string typed) =>
        Known.Names.Find(typed) is null
        && NameKey.Of(typed).Split(' ').Length == NameKey.Of(measure.Name).Split(' ').Length
        && Known.Measures.SelectMany(other => other.Aliases.Prepend(other.Name)).All(other => other == measure.Name || Distance(typed, other) > Distance(typed, measure.Name));

    private static int Distance(string typed, string name) => Nearest.Distance(NameKey.Of(typed), NameKey.Of(name));
}
