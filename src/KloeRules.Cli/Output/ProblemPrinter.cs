using KloeRules.Measures.Reading;

namespace KloeRules.Cli.Output;

/// <summary>Prints what was wrong in the data, the first few in full.</summary>
internal static class ProblemPrinter
{
    private const int MostShown = 20;

    public static void Print(TextWriter writer, IReadOnlyList<DataProblem> problems)
    {
        foreach (var problem in problems.Take(MostShown))
        {
            writer.WriteLine($"{problem.Source}: {Word(problem.Kind)} {problem.Code}: {problem.Message}");
            writer.WriteLine($"    {problem.Consequence}");
            writer.WriteLine($"    {problem.Remedy}");
        }

        if (problems.Count > MostShown)
        {
            writer.WriteLine($"… and {problems.Count - MostShown} more; --format json lists them all.");
        }
    }

    private static string Word(ProblemKind kind) => kind switch
    {
        ProblemKind.Unusable => "error",
        ProblemKind.LeftOut => "warning",
        _ => "note",
    };
}
