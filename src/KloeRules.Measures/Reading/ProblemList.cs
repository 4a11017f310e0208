namespace KloeRules.Measures.Reading;

/// <summary>Gathers what is wrong in the data, in the order in which readers are shown it.</summary>
internal sealed class ProblemList
{
    /// <summary>Of one kind in one file; a column that is wrong throughout must not drown the rest.</summary>
    private const int MostAlike = 20;

    private readonly List<DataProblem> problems = [];

    public void Add(DataProblem problem) => problems.Add(problem);

    public void AddRange(IEnumerable<DataProblem> more) => problems.AddRange(more);

    /// <summary>File by file in the order they were met, then by row and column; of many alike the first, and how many more there are.</summary>
    public IReadOnlyList<DataProblem> InOrder() => problems
        .GroupBy(problem => problem.Source.File)
        .SelectMany(file => file
            .OrderBy(problem => problem.Source.Row)
            .ThenBy(problem => problem.Source.Column)
            .GroupBy(problem => problem.Code)
            .SelectMany(Fold)
            .OrderBy(problem => problem.Source.Row)
            .ThenBy(problem => problem.Source.Column))
        .ToArray();

    private static IEnumerable<DataProblem> Fold(IEnumerable<DataProblem> alike)
    {
        var all = alike.ToArray();
        return all.Length <= MostAlike + 1
            ? all
            : all.Take(MostAlike).Append(DataProblems.MoreAlike(all[MostAlike], all.Length - MostAlike));
    }
}
