using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe measures</c>: the catalogue, with every name a rule may use.</summary>
internal static class MeasuresVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var command = new Command("measures", "List the catalogue: measures, their other names, units, limits and families.") { folder };
        command.SetAction(parsed => Run(PackFolder.LoadSound(parsed.GetRequiredValue(folder)).Pack));
        return command;
    }

    private static int Run(Pack pack)
    {
        foreach (var measure in pack.Measures)
        {
            Console.Out.WriteLine(measure.Name);
            Write("also", string.Join(", ", measure.Aliases));
            Write("is", string.Join(", ", Facts(measure, pack)));
        }

        Console.Out.WriteLine(
            $"{CountWords.Of(pack.Measures.Count, "measure")}, {CountWords.Of(pack.Families.Count, "family")}, {CountWords.Of(pack.Groups.Count, "group")}.");
        return ExitCode.Ok;
    }

    private static void Write(string word, string text)
    {
        if (text.Length > 0)
        {
            Console.Out.WriteLine($"  {word} {text}");
        }
    }

    private static IEnumerable<string> Facts(Measure measure, Pack pack)
    {
        yield return UnitText.Of(measure.Unit);
        yield return measure.Direction switch
        {
            Direction.HigherIsBetter => "higher is better",
            Direction.LowerIsBetter => "lower is better",
            _ => "neither is better",
        };
        foreach (var kind in Enum.GetValues<LimitKind>())
        {
            if (measure.LimitOf(kind) is { } limit)
            {
                var by = measure.MonthOf(kind) is { } month ? $" by {month}" : "";
                yield return $"{LimitText.Of(kind)} {AmountText.Of(limit, measure.Unit)}{by}";
            }
        }

        if (measure.PlanPriority is { } priority)
        {
            yield return $"plan priority {priority}";
        }

        if (measure.IsRolling12)
        {
            yield return "published as rolling 12 months";
        }

        if (measure.MonthsProvisional > 0)
        {
            yield return measure.MonthsProvisional == 1 ? "latest month provisional" : $"latest {measure.MonthsProvisional} months provisional";
        }

        if (measure.MissingMeansZero)
        {
            yield return "missing means zero";
        }

        if (measure.CauseOfConcern is { } concern)
        {
            yield return concern;
        }

        if (pack.HomeOf(measure) is { } family)
        {
            yield return (ReferenceEquals(family.Headline, measure) ? "headline of " : "family ") + family.Name;
        }
    }
}
