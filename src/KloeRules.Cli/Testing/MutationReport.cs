using KloeRules.Cli.Output;
using KloeRules.Language.Binding;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Testing;

namespace KloeRules.Cli.Testing;

/// <summary>Prints the changes to rules that no test would notice.</summary>
internal static class MutationReport
{
    public static int Write(IReadOnlyList<Unnoticed> all, IReadOnlyList<Rule> rules, string format)
    {
        var shown = all.Where(one => rules.Contains(one.Rule, ReferenceEqualityComparer.Instance)).ToArray();
        if (format == "json")
        {
            WriteJson(shown);
        }
        else
        {
            WriteText(shown);
        }

        return ExitCode.Ok;
    }

    private static void WriteText(Unnoticed[] all)
    {
        foreach (var one in all.Where(one => one.Tests > 0))
        {
            Console.Out.WriteLine($"{one.Rule.Title}: {Ratio(one.Noticed, one.Changes)}");
            foreach (var words in one.Words)
            {
                Console.Out.WriteLine($"  no test would notice {words}");
            }
        }

        foreach (var one in all.Where(one => one.Tests == 0))
        {
            Console.Out.WriteLine($"{one.Rule.Title}: no test expects anything of it that holds");
        }

        Console.Out.WriteLine($"{Ratio(all.Sum(one => one.Noticed), all.Sum(one => one.Changes))} of {CountWords.Of(all.Length, "rule")}.");
    }

    private static void WriteJson(Unnoticed[] all) => JsonOutput.Write(new
    {
        Changes = all.Sum(one => one.Changes),
        Noticed = all.Sum(one => one.Noticed),
        Rules = all.Select(one => new
        {
            one.Rule.Id,
            one.Rule.Title,
            Expectations = one.Tests,
            one.Changes,
            one.Noticed,
            Unnoticed = one.Words,
        }),
    });

    private static string Ratio(int noticed, int changes) => changes == 0
        ? "nothing to change"
        : $"tests notice {CountWords.Of(noticed)} of {CountWords.Of(changes, "change")} ({noticed * 100 / changes}%)";
}
