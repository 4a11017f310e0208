using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Language.Units;
using KloeRules.Questions.Testing;
using KloeRules.Questions.Testing.Edges;

namespace KloeRules.Cli.Starting;

/// <summary>A file with one rule to begin from, and tests at its edges.</summary>
internal static class NewRule
{
    /// <returns>The file's name and text; they bind together with the folder's own.</returns>
    public static (string Name, string Text) File(PackFolder folder, string title, Measure measure)
    {
        var rule = Rule(Plain(title), measure);
        var pack = Bind(folder, rule);
        var bound = pack.Rules.FirstOrDefault(one => one.Source.Path == Unnamed && one.Title == Plain(title));
        if (bound is null || bound.Id.Length == 0 || pack.Diagnostics.FirstOrDefault(one => one.Source.Path == Unnamed && one.Rule.Severity == DiagnosticSeverity.Error) is not null)
        {
            throw new Failure(
                ExitCode.Usage,
                $"a rule can't be called \"{title}\".",
                "Nothing was written.",
                pack.Diagnostics.FirstOrDefault(one => one.Source.Path == Unnamed)?.Message ?? "Give a title with letters in it that no other rule has.");
        }

        var compiled = Library.Compile(pack).Rules.First(one => ReferenceEquals(one.Rule, bound));
        var tests = EdgeTests.Of(compiled, pack).Select(test => TestText.Of(test, pack));
        return (bound.Id + RuleFolders.Extension, string.Join("\n", tests.Prepend(rule)));
    }

    private const string Unnamed = "(new rule)";

    private static Pack Bind(PackFolder folder, string rule)
    {
        var sources = folder.Files.Where(file => file.Complaint is null).Select(file => file.Text).Append(new SourceText(Unnamed, rule)).ToArray();
        return PackBinder.Bind(LanguageParser.Parse(sources));
    }

    private static string Rule(string title, Measure measure) => $$"""
        flag "{{title}}"
          when     {{measure.Name}} {{Judgement(measure)}}
          severity medium
          probe    "What accounts for most of it?"
          probe    "What will be different by the next meeting, and who sees to it?"
          expect   "The cause, what is being done about it, and the month by which it will show"

        """;

    /// <summary>Something that can be judged of such a measure.</summary>
    private static string Judgement(Measure measure)
    {
        var isJudged = measure.Direction != Direction.Neither;
        return measure.Sla is not null && isJudged && !measure.IsRolling12 ? "SLA breach for 3 months"
            : $"{(isJudged ? "worsening" : "up")} > 10% vs {Versus(measure)}";
    }

    private static string Versus(Measure measure) =>
        measure.IsRolling12 ? "previous 12 months"
        : measure.Unit.Statistic == Statistic.Median ? "previous month"
        : "previous year";

    private static string Plain(string title) => string.Concat(title.Select(c => c is '"' or '“' or '”' || char.IsControl(c) ? '\'' : c)).Trim();
}
