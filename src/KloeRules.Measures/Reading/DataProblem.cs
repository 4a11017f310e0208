using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>How bad a problem in the data is.</summary>
public enum ProblemKind
{
    /// <summary>Worth knowing; every figure was used.</summary>
    Remark,

    /// <summary>The figures named were left out; the run went on without them.</summary>
    LeftOut,

    /// <summary>The file could not be used at all.</summary>
    Unusable,
}

/// <summary>Something wrong in a data file, in words: what, where, what it means for the run, what to do.</summary>
public sealed record DataProblem(ProblemKind Kind, string Code, Source Source, string Message, string Consequence, string Remedy);
