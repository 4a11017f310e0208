using KloeRules.Language.Diagnostics;
using KloeRules.Language.Tests.Messages;

namespace KloeRules.Language.Tests.Fixing;

/// <summary>What holds of every fix, tried on every mistake that the message tests know.</summary>
public sealed class FixingLaws
{
    private const int LongestTried = 2_000;

    private static readonly IReadOnlyList<string> Mistakes =
        [.. MessageTests.All.Select(known => known.Text).Where(text => text.Length < LongestTried), .. UsualSlipTests.Conditions.Concat(RepairTests.Conditions).Select(condition => "flag " + condition)];

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, Mistakes.Count));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void No_fix_raises_the_number_of_errors(int number)
    {
        var before = Rules.CheckedBeside(Mistakes[number]);

        foreach (var diagnostic in before.Where(diagnostic => diagnostic.Source.Path == "rules.kloe"))
        {
            foreach (var fix in diagnostic.Fixes)
            {
                var after = Rules.CheckedBeside(diagnostic.Source.With(fix.Edits).Text);
                Assert.True(Errors(after) <= Errors(before), $"{Mistakes[number]}\n{fix.Title}: {string.Join(" ", after.Select(left => left.Message))}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Fixing_what_is_fixed_changes_nothing(int number)
    {
        var once = Fixed.Of(Mistakes[number]);
        var twice = Fixed.Of(once.Files[0].Text);

        Assert.Equal(once.Files[0].Text, twice.Files[0].Text);
        Assert.Empty(twice.Applied);
        Assert.True(Errors(once.Left) <= Errors(Rules.Checked(("rules.kloe", Mistakes[number]), ("catalogue.kloe", Rules.Catalogue))));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Edits_lie_in_the_file_and_do_not_overlap(int number)
    {
        foreach (var diagnostic in Rules.CheckedBeside(Mistakes[number]))
        {
            foreach (var fix in diagnostic.Fixes)
            {
                var edits = fix.Edits.OrderBy(edit => edit.Span.Start).ToArray();
                Assert.NotEmpty(edits);
                Assert.All(edits, edit => Assert.InRange(edit.Span.End, edit.Span.Start, diagnostic.Source.Text.Length));
                Assert.All(edits.Zip(edits.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
                Assert.NotEqual("", fix.Title);
            }
        }
    }

    [Fact]
    public void Every_usual_slip_carries_a_fix_but_those_that_leave_the_judgement_out() =>
        Assert.Equal(
            ["priority response for 3 months", "priority response up < 5%"],
            UsualSlipTests.Conditions.Where(condition => Rules.Beside("flag " + condition).Diagnostics.All(diagnostic => diagnostic.Fixes.Count == 0)));

    [Fact]
    public void Every_repair_carries_a_fix_but_where_nobody_can_tell_what_was_meant() =>
        Assert.Equal(
            ["THRIVE complete below 70% by a lot", "priority response in freefall"],
            RepairTests.Conditions.Where(condition => Rules.Beside("flag " + condition).Diagnostics.All(diagnostic => diagnostic.Fixes.Count == 0)));

    private static int Errors(IEnumerable<Diagnostic> diagnostics) => diagnostics.Count(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);
}
