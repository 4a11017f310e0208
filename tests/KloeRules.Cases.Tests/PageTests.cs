using KloeRules.Language.Diagnostics;
using KloeRules.Language.Formatting;
using KloeRules.Snapshots;

namespace KloeRules.Cases.Tests;

/// <summary>
/// Pages that users read. A block <c>kloe</c> is a sound rule file in house style, and a block <c>asks</c> behind it is what it asks on the figures of
/// <c>examples/language</c>; a block <c>kloe alone</c> is a whole pack of its own; a block <c>kloe wrong</c> is a mistake, and the block <c>says</c> behind it what is said of it.
/// </summary>
public sealed class PageTests
{
    public static TheoryData<string> Pages => ["rules/LANGUAGE.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_shows_is_what_happens(string page)
    {
        var path = Path.Combine(Case.Repository(), page);
        var text = File.ReadAllText(path);
        var lines = text.Split('\n').ToList();
        var fences = Fence.In(text);
        foreach (var (index, fence) in fences.Index().Reverse())
        {
            var answer = fence.Info switch
            {
                "asks" => Shown.Asks(Before(fences, index, "kloe")),
                "says" => Shown.Says(Before(fences, index, "kloe wrong")),
                _ => fence.Text,
            };
            lines.RemoveRange(fence.Line, fence.Lines);
            lines.InsertRange(fence.Line, answer.TrimEnd('\n').Split('\n'));
        }

        Snapshot.MatchFile(string.Join('\n', lines), path);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_rule_that_a_page_shows_is_sound_and_in_house_style(string page)
    {
        foreach (var fence in Fence.In(File.ReadAllText(Path.Combine(Case.Repository(), page))).Where(fence => fence.Info is "kloe" or "kloe alone"))
        {
            var read = fence.Info == "kloe" ? Case.Of(Case.Shared, fence.Text) : Case.Alone(fence.Text);
            var wrong = read.Pack.Diagnostics.FirstOrDefault(one => one.Source.Path == Case.File && one.Rule.Severity > DiagnosticSeverity.Information);
            Assert.True(wrong is null, $"{page}:{fence.Line + 1}: {wrong?.Rule.Id} {wrong?.Message}\n{fence.Text}");
            Assert.Equal(fence.Text, HouseStyle.Of(read.Syntax, read.Pack));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_mistake_that_a_page_shows_is_answered(string page)
    {
        var fences = Fence.In(File.ReadAllText(Path.Combine(Case.Repository(), page)));
        Assert.All(fences, fence => Assert.Contains(fence.Info, new[] { "kloe", "kloe alone", "asks", "kloe wrong", "says" }));
        Assert.All(fences.Zip(fences.Skip(1)), pair => Assert.Equal(pair.First.Info == "kloe wrong", pair.Second.Info == "says"));
    }

    private static Case Before(IReadOnlyList<Fence> fences, int index, string info) =>
        index > 0 && fences[index - 1].Info == info
            ? Case.Of(Case.Shared, fences[index - 1].Text)
            : throw new InvalidDataException($"Line {fences[index].Line}: the block \"{fences[index].Info}\" must stand behind a block \"{info}\".");
}
